/** The foot under 核对 and 计奖, whose parts are 24, 24 and 32 pixels high. */
export const FOOT_HEIGHT = '80px';
