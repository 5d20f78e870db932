import Synchronization

/// Numbers for ids of traces and spans: unlike each other, quick, and not secret (SplitMix64 on a shared counter).
final class IdentifierSource: RandomNumberGenerator, Sendable {
    private let counter = Atomic<UInt64>(.random(in: .min ... .max))

    func next() -> UInt64 {
        var value = counter.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
