import { settled } from './support/pane';
import { NOTHING_WRONG, openSession, type Session } from './support/session';

/** What the pane's page may load and do, on the real Office.js in a real browser. */

let session: Session;
beforeAll(async () => {
  session = await openSession('assets/samples/lixian.xlsx');
  await settled(session.pane);
});
afterAll(() => session.close());

/** Violations of the page's policy so far, those before the first look included. */
const violations = (): Promise<string[]> =>
  session.pane.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = [];
        const observer = new ReportingObserver(
          (reports) => {
            for (const { body } of reports) {
              const { effectiveDirective, blockedURL } = body as unknown as Record<string, string>;
              found.push(`${effectiveDirective} ${blockedURL}`);
            }
          },
          { types: ['csp-violation'], buffered: true },
        );
        observer.observe();
        setTimeout(() => {
          observer.disconnect();
          resolve(found);
        }, 200);
      }),
  );

test('the pane draws itself with its styles, and nothing was refused', async () => {
  const { pane } = session;
  const rules = await pane.evaluate(() =>
    [...document.styleSheets].reduce((sum, { cssRules }) => sum + cssRules.length, 0),
  );
  expect(rules).toBeGreaterThan(100);
  const colour = await pane
    .getByRole('button', { name: '生成奖励明细和汇总表' })
    .evaluate((button) => getComputedStyle(button).backgroundColor);
  // The colour of the theme, not the grey that a browser gives to a button without styles.
  expect(colour).toBe('rgb(16, 124, 65)');
  expect(await violations()).toEqual([]);
  expect(await session.wrongs()).toEqual(NOTHING_WRONG);
});

test('no script but its own runs: none in the page, none from a text, none from elsewhere', async () => {
  const { pane } = session;
  const ran = await pane.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const done: string[] = [];
        Object.assign(window, { tell: (what: string) => done.push(what) });
        const inline = document.createElement('script');
        inline.textContent = 'tell("inline")';
        document.body.append(inline);
        const elsewhere = document.createElement('script');
        elsewhere.src = 'https://example.com/script.js';
        document.body.append(elsewhere);
        setTimeout(() => {
          try {
            new Function('tell("text")')();
          } catch (error) {
            done.push((error as Error).name);
          }
        });
        setTimeout(() => resolve(done), 200);
      }),
  );
  expect(ran).toEqual(['EvalError']);
  const refused = await violations();
  expect(refused).toContain('script-src-elem inline');
  expect(refused).toContain('script-src-elem https://example.com/script.js');
  expect(refused).toContain('script-src eval');
});

test('nothing is sent anywhere', async () => {
  const sent = await session.pane.evaluate(async () => {
    const tries = [
      () => fetch('https://example.com/'),
      () =>
        Promise.resolve(navigator.sendBeacon('https://example.com/')).then((queued) =>
          Promise.reject(Error(String(queued))),
        ),
    ];
    const results = await Promise.allSettled(tries.map((one) => one()));
    return results.map(({ status }) => status);
  });
  expect(sent).toEqual(['rejected', 'rejected']);
  expect(session.test.foreign).toEqual([]);
});
