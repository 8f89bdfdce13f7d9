import { askToStop } from './start/control';

const stopped = await askToStop();
console.log(stopped ? '已结束。 Stopped.' : '没有正在运行的 npm start。 No npm start is running.');
