import { readFunctionMetadata, type FunctionMetadata } from './functions/metadata';
import { type CalcState, createCalcState } from './functions/calc-state';
import { type FunctionWire, SERVICE_NAME, createFunctionWire } from './functions/wire';
import type { ConnectOptions, HostOptions } from './host-options';
import { createPane, runtimeServices } from './objects/app-runtime';
import { feedChanges } from './objects/change-feed';
import { createEventHub } from './objects/event-hub';
import { createObjects } from './objects/factory';
import { translateGridError } from './objects/grid-refusals';
import { createInterpreter } from './richapi/interpreter';
import { createReferences } from './richapi/references';
import { REQUIREMENT_SETS, appContext } from './transport/app-context';
import { createBatches } from './transport/batches';
import { COMMAND_EVENT, createCommands } from './transport/commands';
import { type Conversation, openConversation } from './transport/conversation';
import type { FaultHook } from './transport/faults';
import { createGate } from './transport/gate';
import { methodReply } from './transport/methods';
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

const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export function createHost(options: HostOptions): Host {
  const { grid } = options;
  const locale = options.locale ?? 'zh-CN';
  const settings = options.settings ?? createSettings();
  const report = options.report ?? ((error: unknown) => console.error(error));
  const references = createReferences();
  const events = createEventHub();
  const pages = createPages();
  const commands = createCommands();
  const gate = createGate(options.faults ?? null);
  let byAddin = false;

  const wire: FunctionWire = createFunctionWire({
    fire: (entries) => pages.fireToFunctions(entries),
    onBatch: () => functions.publish(),
  });
  const functions = createCalcState({
    wire,
    coerce: { blank: options.blankCell ?? '' },
    sheetName: (sheet) => grid.sheets().find(({ id }) => id === sheet)?.name ?? '',
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
    services: { ...runtimeServices(pane.state), [SERVICE_NAME]: wire.service },
    references,
    settle: () => grid.settle(),
    during(run) {
      byAddin = true;
      try {
        return run();
      } finally {
        byAddin = false;
      }
    },
    translate: translateGridError,
    report,
  });

  const unsubscribe = feedChanges({
    context,
    // Contents long enough to be laid late are an add-in's: a person types cell by cell.
    byAddin: () => byAddin || grid.isLate(),
    fire: (event, data) => pages.fire(event, data),
    opened: () => functions.clear(),
  });

  const runBatch = createBatches((batch) => interpreter.execute(batch), gate);

  function connect(connection: ConnectOptions): Conversation {
    const conversation = openConversation({
      channel: connection.channel,
      conversationId: connection.conversationId,
      hostOrigin: connection.hostOrigin,
      onRegistered: (event) => {
        // Once the answer to the registration is on its way.
        if (event === COMMAND_EVENT) queueMicrotask(() => commands.listening(conversation));
      },
      onActivate() {
        // Registrations are not kept by page: with several pages those of the others must stay.
        if (pages.count <= 1) {
          events.clear();
          references.clear();
        }
        if (connection.runsFunctions) functions.restart();
      },
      appContext: () =>
        appContext({
          addinId: options.addin.id,
          addinName: options.addin.name,
          conversationId: connection.conversationId,
          displayLanguage: locale,
          contentLanguage: locale,
          documentUrl: `https://localhost/${grid.workbook().name}`,
          requirementSets: options.requirementSets ?? REQUIREMENT_SETS,
          settings: settings.entries(),
        }),
      execute: (data) =>
        methodReply(data, {
          settings,
          documentUrl: `https://localhost/${grid.workbook().name}`,
          payloadLimit: options.payloadLimit ?? PAYLOAD_LIMIT,
          exchanged: options.exchanged,
          batch: runBatch,
          commandCompleted: (id, status) => commands.completed(id, status),
          report,
        }),
    });
    return pages.add(conversation, connection);
  }

  return {
    connect,
    functions,
    registerFunctions(metadata, namespace) {
      const list = readFunctionMetadata(metadata);
      functions.register(namespace, list);
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
    async whenCalculated() {
      for (;;) {
        await grid.settle();
        await functions.whenAnswered();
        await grid.settle();
        if (!functions.isBusy()) return;
      }
    },
    close() {
      unsubscribe();
      pages.close();
      functions.clear();
    },
  };
}
