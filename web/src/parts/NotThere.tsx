import { Link } from "@tanstack/react-router";
import "./states.css";

export function NotThere() {
  return (
    <div className="state">
      <h1>There is no such page</h1>
      <p>
        The address may have been cut short. <Link to="/">All relations of the record</Link>
      </p>
    </div>
  );
}
