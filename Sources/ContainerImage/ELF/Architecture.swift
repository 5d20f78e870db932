/// What a program's machine code is for, by the names that images use.
///
/// Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md, `platform.architecture` (those of Go).
package enum Architecture: String, Sendable, Hashable, CaseIterable, Codable {
    case amd64, arm64, riscv64

    /// `e_machine` of an ELF file.
    init?(machine: UInt16) {
        switch machine {
        case 62: self = .amd64
        case 183: self = .arm64
        case 243: self = .riscv64
        default: return nil
        }
    }

    /// The variant that images name beside it.
    var variant: String? { self == .arm64 ? "v8" : nil }

    /// The folder name that Debian's multiarch has for it.
    var multiarch: String {
        switch self {
        case .amd64: "x86_64-linux-gnu"
        case .arm64: "aarch64-linux-gnu"
        case .riscv64: "riscv64-linux-gnu"
        }
    }
}
