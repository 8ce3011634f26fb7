export { counted, dong, figure } from '../../figures';
