import FoundationEssentials
package import Infra

/// An image layout in one file, as `skopeo copy oci-archive:…` and others take it.
package enum ImageArchive {
    /// Writes a layout into an archive.
    ///
    /// - Throws: `Diagnostic` where a file cannot be read or written; what was at the path stays then.
    package static func write(_ layout: ImageLayout, to path: String) throws(Diagnostic) {
        var file = try NewFile(beside: path)
        var tree = LayerTree()
        tree.add(try HostFiles(folder: layout.folder, target: "layout").entries())
        for entry in tree.entries where entry.path != "layout" {
            var entry = entry
            entry.path = String(entry.path.dropFirst("layout/".count))
            try append(TarHeader.bytes(for: entry), to: &file)
            if case .file(let source, let size) = entry.content {
                try ContentFile.read(source, size: size) { bytes throws(Diagnostic) in try file.append(bytes) }
                try append(TarHeader.padding(after: size), to: &file)
            }
        }
        try append(TarHeader.end, to: &file)
        try file.keep(as: path)
    }

    private static func append(_ bytes: [UInt8], to file: inout NewFile) throws(Diagnostic) {
        var failure: Diagnostic?
        bytes.withUnsafeBytes { bytes in
            do throws(Diagnostic) { try file.append(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
    }
}
