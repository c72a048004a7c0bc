import { describe, expect, it } from 'vitest'
import { drawnByProcessor } from './graphics'

describe('what draws', () => {
  it('is known for a processor by its name', () => {
    for (const name of [
      'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
      'llvmpipe (LLVM 15.0.6, 256 bits)',
      'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
      'Apple Software Renderer',
    ])
      expect(drawnByProcessor(name), name).toBe(true)
  })

  it('is hardware otherwise, cheap hardware too', () => {
    for (const name of ['Mali-G52', 'Adreno (TM) 506', 'PowerVR Rogue GE8320', 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)', 'Apple GPU'])
      expect(drawnByProcessor(name), name).toBe(false)
  })
})
