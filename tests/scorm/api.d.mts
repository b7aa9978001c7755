export interface PlatformCall {
  name: string;
  inputs: string[];
  code: string;
}
type Call = (...inputs: string[]) => string;
export function makeApi(
  kept: Record<string, string>,
  calls?: PlatformCall[],
): Record<
  'LMSInitialize' | 'LMSGetValue' | 'LMSSetValue' | 'LMSCommit' | 'LMSFinish' | 'LMSGetLastError',
  Call
>;
