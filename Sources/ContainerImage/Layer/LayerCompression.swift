import Infra

/// How layers are compressed.
package enum LayerCompression: String, Sendable, Hashable, CaseIterable {
    /// What every registry and every runtime reads.
    case gzip
    /// Smaller, and quicker to unpack; nodes need containerd 1.5 or newer, as EKS's all have.
    case zstd

    /// Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/media-types.md
    package var mediaType: String { "\(MediaType.layer)+\(rawValue)" }

    /// - Throws: `Diagnostic` where there is no memory.
    func stream() throws(Diagnostic) -> any CompressionStream {
        switch self {
        case .gzip: try GzipStream()
        case .zstd: try ZstdStream()
        }
    }
}

/// Compresses bytes as they come: the same bytes to the same result, with the same version of its library.
protocol CompressionStream: AnyObject {
    /// Compresses the next bytes.
    ///
    /// - Parameters:
    ///   - bytes: At most 4 GiB at a time.
    ///   - isLast: Whether the content ends with them.
    ///   - sink: Takes what comes out.
    /// - Throws: What the sink throws; `Diagnostic` where the library fails.
    func write(
        _ bytes: UnsafeRawBufferPointer,
        isLast: Bool,
        to sink: (UnsafeRawBufferPointer) throws(Diagnostic) -> Void
    ) throws(Diagnostic)
}

extension CompressionStream {
    static func failure(_ detail: String) -> Diagnostic {
        Diagnostic(.error, "Layer cannot be compressed", detail: detail)
    }
}
