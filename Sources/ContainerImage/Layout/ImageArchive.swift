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

    /// Unpacks an archive into a folder that goes with the layout. What is no part of a layout is passed over.
    ///
    /// - Parameter path: Of an archive that is not compressed.
    /// - Returns: The layout.
    /// - Throws: `Diagnostic` where it cannot be read, or is no whole archive.
    static func unpack(_ path: String) throws(Diagnostic) -> ImageLayout {
        let layout = try ImageLayout.temporary()
        try layout.make()
        let size = try ContentFile.size(of: path)
        let archive: Data
        do { archive = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) } catch {
            throw Diagnostic(.error, "File cannot be used", detail: "\(path): \(error.systemWords).")
        }
        var offset = 0
        while offset < size, archive[offset] != 0 {
            let header = archive[offset...].prefix(TarHeader.blockSize)
            let start = offset + TarHeader.blockSize
            guard let (name, count) = TarHeader.file(header), count <= size - start else { throw noImage(path) }
            if isPart(name) { try layout.put(archive[start..<start + count], name) }
            offset = start + count + TarHeader.padding(after: count).count
        }
        guard FileManager.default.fileExists(atPath: "\(layout.folder)/index.json") else { throw noImage(path) }
        return layout
    }

    private static func noImage(_ path: String) -> Diagnostic {
        Diagnostic(
            .error,
            "Not an image",
            detail: "\(path) is no archive of an OCI image layout, or not all of one. To make one of an executable:",
            commands: ["deployer image build <executable> --output \(path)"]
        )
    }

    /// Whether a layout has a file of this name.
    private static func isPart(_ name: String) -> Bool {
        let blobs = "blobs/sha256/"
        return ["oci-layout", "index.json"].contains(name)
            || name.hasPrefix(blobs) && Digest("sha256:" + name.dropFirst(blobs.count)) != nil
    }

    private static func append(_ bytes: [UInt8], to file: inout NewFile) throws(Diagnostic) {
        var failure: Diagnostic?
        bytes.withUnsafeBytes { bytes in
            do throws(Diagnostic) { try file.append(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
    }
}
