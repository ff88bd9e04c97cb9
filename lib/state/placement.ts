import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Dock, Preferences } from './preferences.ts';
import { dockIn, docksIn, type Extent, extentIn, type Room } from './room.ts';

/** Where the panel stands and how large it is. */
export interface Placement {
  readonly dock: ReadonlySignal<Dock>;
  /** The docks that the window has room for. */
  readonly docks: ReadonlySignal<readonly Dock[]>;
  readonly extent: ReadonlySignal<Extent>;
  /** The window has another size, px. */
  readonly setRoom: (room: Room) => void;
  readonly setDock: (dock: Dock) => void;
  /** Puts the panel elsewhere until the user docks it anew. */
  readonly dodge: (dock: Dock) => void;
  /** Resizes the panel, px, for as long as the pointer drags its edge. */
  readonly drag: (size: number) => void;
  /** Resizes the panel at its dock and remembers it there; null: the usual size. */
  readonly resize: (size: number | null) => void;
}

/** @param change writes to the preferences */
export function createPlacement(
  preferences: ReadonlySignal<Preferences>,
  change: (part: Partial<Preferences>) => void,
): Placement {
  const room = signal<Room>({ width: 1_280, height: 800 });
  const dodged = signal<Dock | null>(null);
  const dragged = signal<number | null>(null);
  const dock = computed(() => dockIn(room.value, dodged.value ?? preferences.value.dock));
  const extent = computed(() => {
    const wanted = dragged.value ?? preferences.value.size[dock.value];
    return extentIn(room.value, dock.value, wanted);
  });
  return {
    dock,
    docks: computed(() => docksIn(room.value)),
    extent,
    setRoom: (size) => {
      room.value = size;
    },
    setDock: (chosen) => {
      dodged.value = null;
      change({ dock: chosen });
    },
    dodge: (elsewhere) => {
      dodged.value = elsewhere;
    },
    drag: (size) => {
      dragged.value = size;
    },
    resize: (size) => {
      dragged.value = null;
      const { [dock.value]: _, ...others } = preferences.value.size;
      // As far as the window lets it: a size that cannot be seen is none that was chosen.
      const kept = size === null ? {} : { [dock.value]: extentIn(room.value, dock.value, size).size };
      change({ size: { ...others, ...kept } });
    },
  };
}
