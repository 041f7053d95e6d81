export const statuses = ['idea', 'planned', 'running', 'done', 'stopped'] as const
