export { AwardFoot as default } from '../views/award-foot';
