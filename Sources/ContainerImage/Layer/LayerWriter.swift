import Crypto
import Infra

/// Writes a layer: an archive of its entries, compressed, with the digests of both.
final class LayerWriter {
    private var file: NewFile
    private let stream: any CompressionStream
    private var archived = SHA256()
    private var compressed = SHA256()

    /// What was written.
    struct Result {
        var digest: Digest
        var size: Int
        /// Of the archive before it was compressed.
        var diffID: Digest
    }

    /// - Parameters:
    ///   - path: What the file's name begins with until the digest is known.
    ///   - compression: Of the archive.
    /// - Throws: `Diagnostic` where the file cannot be made.
    init(path: String, _ compression: LayerCompression) throws(Diagnostic) {
        file = try NewFile(beside: path)
        stream = try compression.stream()
    }

    /// Writes all entries and gives the file its name.
    ///
    /// - Parameters:
    ///   - tree: The entries.
    ///   - name: Makes a path of the digest.
    /// - Returns: Digests and size.
    /// - Throws: `Diagnostic` for a file that cannot be read, or written.
    func write(_ tree: LayerTree, keepingAs name: (Digest) -> String) throws(Diagnostic) -> Result {
        for entry in tree.entries { try append(entry) }
        try append(TarHeader.end, isLast: true)
        let digest = Digest(compressed.finalize())
        let result = Result(digest: digest, size: file.size, diffID: Digest(archived.finalize()))
        try file.keep(as: name(digest))
        return result
    }

    private func append(_ entry: LayerEntry) throws(Diagnostic) {
        try append(TarHeader.bytes(for: entry))
        switch entry.content {
        case .folder, .link: return
        case .bytes(let bytes): try append(bytes)
        case .file(let path, let size):
            try ContentFile.read(path, size: size) { bytes throws(Diagnostic) in try append(bytes, isLast: false) }
        }
        try append(TarHeader.padding(after: entry.size))
    }

    private func append(_ bytes: [UInt8], isLast: Bool = false) throws(Diagnostic) {
        var failure: Diagnostic?
        bytes.withUnsafeBytes { bytes in
            do throws(Diagnostic) { try append(bytes, isLast: isLast) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    private func append(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(Diagnostic) {
        archived.update(bufferPointer: bytes)
        try stream.write(bytes, isLast: isLast) { (result) throws(Diagnostic) in
            compressed.update(bufferPointer: result)
            try file.append(result)
        }
    }
}
