import { readFunctionMetadata, type FunctionMetadata } from './functions/metadata';
import type { CalcState } from './functions/calc-state';
import { createCustomFunctions } from './functions/custom-functions';
import { SERVICE_NAME } from './functions/wire';
import { openHostConversation } from './host-conversation';
import type { ConnectOptions, HostOptions } from './host-options';
import { createPhase } from './model/phase';
import type { GridPort } from './model/port';
import { createPane, runtimeServices } from './objects/app-runtime';
import { feedChanges } from './objects/change-feed';
import { createEventHub } from './objects/event-hub';
import { createObjects } from './objects/factory';
import { translateGridError } from './objects/grid-refusals';
import { createInterpreter } from './richapi/interpreter';
import { createReferences } from './richapi/references';
import { createBatches } from './transport/batches';
import { createCommands } from './transport/commands';
import type { Conversation } from './transport/conversation';
import type { FaultHook } from './transport/faults';
import { createGate } from './transport/gate';
import { createPages } from './transport/pages';
import { type SettingsStore, createSettings } from './transport/settings';

/** Excel's part for one add-in over one workbook. Its pages are connected one by one: a shared runtime has one, else functions have their own. */
export interface Host {
  connect(options: ConnectOptions): Conversation;
  /** Custom functions, to be plugged into the grid's formula engine. */
  readonly functions: CalcState;
  /** Takes over the functions of the add-in's JSON metadata. Throws an Error that names what is wrong with it. */
  registerFunctions(metadata: unknown, namespace: string | null): readonly FunctionMetadata[];
  readonly settings: SettingsStore;
  /** `Class.member` of everything the add-in asked for that the host lacks. */
  readonly unsupported: readonly string[];
  /**
   * Runs an ExecuteFunction command of the ribbon; resolves when the add-in has called `event.completed()`.
   * Rejects where the add-in has no such command, or no page for it.
   */
  runCommand(functionName: string, controlId?: string): Promise<void>;
  /** The user has shown or hidden the task pane; visible at first. */
  setPaneVisible(visible: boolean): void;
  /** A cell is being edited: requests fail with 5004, or wait where the add-in asked for it. */
  setCellEditing(on: boolean): void;
  setFaults(hook: FaultHook | null): void;
  /** Resolves when formulas are calculated and custom functions have answered. */
  whenCalculated(): Promise<void>;
  close(): void;
}

/** Answers make formulas calculate, and formulas make calls. */
async function whenCalculated(grid: GridPort, calls: CalcState): Promise<void> {
  do {
    await grid.settle();
    await calls.whenAnswered();
    await grid.settle();
  } while (calls.isBusy());
}

/** A host to which no page is connected yet. */
export function createHost(options: HostOptions): Host {
  const { grid } = options;
  const settings = options.settings ?? createSettings();
  const report = options.report ?? ((error: unknown) => console.error(error));
  const references = createReferences();
  const events = createEventHub();
  const pages = createPages();
  const commands = createCommands();
  const gate = createGate(options.faults ?? null);
  const addinsCall = createPhase();

  const { calls, service } = createCustomFunctions({
    grid,
    blank: options.blankCell ?? '',
    fire: (entries) => pages.fireToFunctions(entries),
  });

  const pane = createPane(
    (event, data) => pages.fire(event, data),
    (visible) => options.onPane?.(visible),
  );

  const { context, workbook } = createObjects({
    grid,
    settings,
    references,
    events,
    application: { calculationMode: 'Automatic', eventsEnabled: true },
  });
  const interpreter = createInterpreter({
    root: workbook,
    services: { ...runtimeServices(pane.state), [SERVICE_NAME]: service },
    references,
    settle: () => grid.settle(),
    during: (run) => addinsCall.during(run),
    translate: translateGridError,
    report,
  });

  const unsubscribe = feedChanges({
    context,
    // Contents long enough to be laid late are an add-in's: a person types cell by cell.
    byAddin: () => addinsCall.isOn() || grid.isLate(),
    fire: (event, data) => pages.fire(event, data),
    opened: () => calls.clear(),
  });

  const runBatch = createBatches((batch) => interpreter.execute(batch), gate);

  function connect(connection: ConnectOptions): Conversation {
    const conversation = openHostConversation(connection, {
      options,
      locale: options.locale ?? 'zh-CN',
      settings,
      commands,
      runBatch,
      activated() {
        // Registrations are not kept by page: with several pages those of the others must stay.
        if (pages.count <= 1) {
          events.clear();
          references.clear();
        }
        if (connection.runsFunctions) calls.restart();
      },
      report,
    });
    return pages.add(conversation, connection);
  }

  return {
    connect,
    functions: calls,
    registerFunctions(metadata, namespace) {
      const list = readFunctionMetadata(metadata);
      calls.register(namespace, list);
      return list;
    },
    settings,
    unsupported: interpreter.unsupported,
    runCommand(functionName, controlId = functionName) {
      const page = pages.forCommands();
      if (!page) return Promise.reject(new Error('No page of the add-in runs ribbon commands.'));
      return commands.run(page, functionName, controlId);
    },
    setPaneVisible: (visible) => pane.setVisible(visible),
    setCellEditing: (on) => gate.setCellEditing(on),
    setFaults: (hook) => gate.setFaults(hook),
    whenCalculated: () => whenCalculated(grid, calls),
    close() {
      unsubscribe();
      pages.close();
      calls.clear();
    },
  };
}
