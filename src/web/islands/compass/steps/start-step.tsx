import { useTools } from "../context.ts";
import { withPickedSkills } from "../session/changes.ts";
import { type Sample, StartView } from "./start-view.tsx";
import { useReading } from "./use-reading.ts";

interface StartStepProps {
  readonly samples: readonly Sample[];
  /** Called when there is something to go on with. */
  readonly onward: () => void;
}

export function StartStep({ samples, onward }: StartStepProps) {
  const { store, sampleBytes } = useTools();
  const { state, read, recognise, cancel } = useReading(onward);
  return (
    <StartView
      samples={samples}
      state={state}
      onRecognise={recognise}
      onCancel={cancel}
      onFile={(file) =>
        read(
          { open: async () => new Uint8Array(await file.arrayBuffer()), size: file.size },
          { kind: "file", label: file.name },
        )
      }
      onText={(text) =>
        read(
          { open: async () => new TextEncoder().encode(text), size: text.length },
          { kind: "paste", label: "the text you pasted" },
        )
      }
      onSample={(sample) =>
        read({ open: () => sampleBytes(sample.file), size: 0 }, { kind: "sample", label: sample.file })
      }
      onPick={() => {
        store.change(withPickedSkills);
        onward();
      }}
    />
  );
}
