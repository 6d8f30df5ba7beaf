/** What the worker of a faulty build says of its fault points. */
export interface FaultPoints {
  /** Names in the order in which they were passed since the last `watch`. */
  readonly names: readonly string[];
}

/** What may be asked of the worker before a click. */
export interface FaultPlan {
  /** Number of the point at which the worker stands still until it is stopped; -1: none. */
  readonly standStillAt: number;
  /** No room is left for anything new. */
  readonly fullStorage?: boolean;
  /** Storage refuses to open. */
  readonly refuseStorage?: boolean;
  /** Milliseconds that are taken from every clock. */
  readonly clockBack?: number;
}

/**
 * Source of what is put before the background script. It wraps every function of the browser's interface and of IndexedDB that
 * a message or a stored thing can go through, by going over the interfaces themselves: a call that is new in the product is
 * a new fault point without anybody's doing. Before each call, and before its answer is used, the worker may be made to
 * stand still in the debugger, so that it can be stopped exactly there.
 */
export const FAULT_PRELUDE = `(${prelude.toString()})();\n`;

function prelude(): void {
  type Call = (...values: unknown[]) => unknown;
  const scope = globalThis as unknown as {
    chrome: Record<string, Record<string, unknown>>;
    onRecordFaults: { plan: FaultPlan; watching: boolean; names: string[] };
    Date: DateConstructor;
  };
  const state = {
    plan: { standStillAt: -1 } as FaultPlan,
    watching: false,
    names: [] as string[],
  };
  scope.onRecordFaults = state;
  const pass = (name: string): void => {
    if (!state.watching) return;
    state.names.push(name);
    if (state.names.length - 1 === state.plan.standStillAt) {
      // eslint-disable-next-line no-debugger -- the place where the worker is stopped
      debugger;
    }
  };
  const wrap = (owner: Record<string, unknown>, key: string, name: string): void => {
    const original = owner[key] as Call;
    owner[key] = function wrapped(this: unknown, ...values: unknown[]): unknown {
      pass(name);
      const last = values.at(-1);
      if (typeof last === 'function') {
        values[values.length - 1] = (...answer: unknown[]) => {
          pass(name + ', answered');
          return (last as Call)(...answer);
        };
      }
      const result = original.apply(this, values);
      if (!(result instanceof Promise)) return result;
      return result.then((value: unknown) => {
        pass(name + ', answered');
        return value;
      });
    };
  };
  /** Answered at once, without leaving the worker. */
  const atOnce =
    /^(?:i18n\\.|runtime\\.(?:getURL|getManifest|connect)|extension\\.|dom\\.|test\\.|loadTimes|csi)/;
  const wrapEvent = (event: Record<string, unknown>, name: string): void => {
    const add = event.addListener as Call;
    event.addListener = function addListener(this: unknown, listener: Call, ...rest: unknown[]) {
      const heard = (...values: unknown[]) => {
        pass(name);
        return listener(...values);
      };
      return add.call(this, heard, ...rest);
    };
  };
  const wrapAll = (owner: Record<string, unknown>, path: string, depth: number): void => {
    for (const key of Object.keys(owner)) {
      const name = path + key;
      if (atOnce.test(name)) continue;
      const value = owner[key];
      if (typeof value === 'function') wrap(owner, key, name);
      else if (typeof value === 'object' && value !== null && depth > 0) {
        const inner = value as Record<string, unknown>;
        if (typeof inner.addListener === 'function') wrapEvent(inner, name);
        else wrapAll(inner, name + '.', depth - 1);
        // Areas of storage have their functions from their prototype.
        for (const method of ['get', 'set', 'remove', 'clear']) {
          if (typeof inner[method] === 'function' && !Object.hasOwn(inner, method))
            wrap(inner, method, name + '.' + method);
        }
      }
    }
  };
  for (const space of [
    'action',
    'alarms',
    'commands',
    'contextMenus',
    'menus',
    'omnibox',
    'runtime',
    'scripting',
    'sidePanel',
    'storage',
    'tabs',
    'windows',
  ]) {
    const api = scope.chrome[space];
    if (api) wrapAll(api, space + '.', 2);
  }
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function refusing(this: IDBFactory, ...values) {
    pass('database.open');
    if (state.plan.refuseStorage) throw new DOMException('refused', 'SecurityError');
    return open.apply(this, values);
  };
  const stores = IDBObjectStore.prototype as unknown as Record<string, unknown>;
  for (const key of [
    'put',
    'add',
    'delete',
    'clear',
    'get',
    'getAll',
    'getAllKeys',
    'openCursor',
    'count',
  ])
    wrap(stores, key, 'store.' + key);
  const put = stores.put as Call;
  stores.put = function full(this: unknown, ...values: unknown[]) {
    if (state.plan.fullStorage) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, values);
  };
  const indexes = IDBIndex.prototype as unknown as Record<string, unknown>;
  for (const key of ['get', 'getAll', 'getAllKeys', 'openCursor', 'count'])
    wrap(indexes, key, 'index.' + key);
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function watched(this: IDBDatabase, ...values) {
    const made = transaction.apply(this, values);
    const name = 'transaction of ' + [values[0]].flat().join('+') + ' ' + (values[1] ?? 'readonly');
    pass(name);
    made.addEventListener('complete', () => pass(name + ', complete'));
    return made;
  };
  const now = Date.now;
  scope.Date = new Proxy(Date, {
    construct: (target, values) =>
      values.length === 0
        ? new target(now() - (state.plan.clockBack ?? 0))
        : Reflect.construct(target, values),
    get: (target, key) =>
      key === 'now' ? () => now() - (state.plan.clockBack ?? 0) : Reflect.get(target, key),
  });
}
