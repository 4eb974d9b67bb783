/** An operation that changes the record: all of it is there when it returns, and what is worked out from it with it; or nothing. */
import type { z } from "zod";
import { derive } from "../../record/derived/derive.ts";
import { checkedInput, type Operation, type OperationSpec } from "./operation.ts";

export function change<Shape extends z.ZodObject, Answer>(
  spec: OperationSpec<Shape, Answer>,
): Operation<Shape, Answer> {
  const { name, summary, input, answer } = spec;
  return {
    name,
    summary,
    input,
    run(store, given) {
      const checked = checkedInput(spec, given);
      return store.transaction(() => {
        derive(store);
        return answer(store, checked);
      });
    },
  };
}
