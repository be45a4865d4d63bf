import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * In which order the files begin. The longest of those that look at pages come first; they wait for builds, one at a time,
 * so the unit tests, which wait for nothing, come between them.
 */
export class Order extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const unit = sorted.filter(({ project }) => project.name === 'unit');
    const others = sorted.filter(({ project }) => project.name !== 'unit');
    return [...others.slice(0, 2), ...unit, ...others.slice(2)];
  }
}
