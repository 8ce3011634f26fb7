import { Select, type SelectProps } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

/** Milliseconds that keys rest before what they stepped to is taken for the choice. */
const patience = 800;

interface PatientSelectProps extends Pick<
  SelectProps,
  'aria-label' | 'children' | 'className' | 'disabled' | 'id' | 'size'
> {
  readonly value: string;
  /** What was chosen is still being carried out: until then it is shown, and `value` is what was before. */
  readonly isSettling: boolean;
  onChoose(value: string): void;
}

/**
 * A select whose choice begins work: at once, except where keys step through it. Then nothing is begun with the options on the way, only
 * when the keys rest, at Enter, or when it is left.
 */
export function PatientSelect({ value, isSettling, onChoose, ...props }: PatientSelectProps) {
  const [chosen, setChosen] = useState<{ readonly value: string; readonly isAsked: boolean } | null>(null);
  const isByKeys = useRef(false);
  const step = useRef<{ readonly value: string; readonly timer: ReturnType<typeof setTimeout> } | null>(null);

  // Carried out or refused: from now on the value says what is.
  const [wasSettling, setWasSettling] = useState(isSettling);
  if (wasSettling !== isSettling) {
    setWasSettling(isSettling);
    if (!isSettling && chosen?.isAsked) setChosen(null);
  }

  const ask = (asked: string) => {
    if (asked === value && !isSettling) return setChosen(null);
    setChosen({ value: asked, isAsked: true });
    onChoose(asked);
  };
  // When the keys have rested, another choice may have been carried out meanwhile.
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  const endStep = () => {
    const ended = step.current;
    if (!ended) return;
    clearTimeout(ended.timer);
    step.current = null;
    latest.current(ended.value);
  };
  // Who leaves the panel has chosen.
  useEffect(() => endStep, []);

  return (
    <Select
      {...props}
      value={chosen?.value ?? value}
      onPointerDown={() => {
        isByKeys.current = false;
      }}
      onKeyDown={({ key }) => {
        isByKeys.current = key !== 'Enter';
        if (key === 'Enter') endStep();
      }}
      onBlur={endStep}
      onChange={(_, { value: asked }) => {
        if (step.current) clearTimeout(step.current.timer);
        step.current = null;
        if (!isByKeys.current) return ask(asked);
        setChosen({ value: asked, isAsked: false });
        step.current = { value: asked, timer: setTimeout(endStep, patience) };
      }}
    />
  );
}
