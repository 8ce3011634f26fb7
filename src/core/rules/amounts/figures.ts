export { dong, figure } from '../../figures';
