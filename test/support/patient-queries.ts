import { configure } from '@testing-library/react';

// What appears after some work appears later on a busy machine; a query that never finds still fails.
configure({ asyncUtilTimeout: 30_000 });
