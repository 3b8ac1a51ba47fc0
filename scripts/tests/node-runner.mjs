import LightRunner from 'jest-light-runner';

/** Runs tests in Node itself, in threads even where one worker is asked for: in jest's own thread its runner serves a single part. */
export default class NodeRunner extends LightRunner {
  constructor(config, ...others) {
    super({ ...config, maxWorkers: Math.max(2, config.maxWorkers) }, ...others);
  }
}
