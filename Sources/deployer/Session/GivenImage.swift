import ContainerImage
import FoundationEssentials
import Infra

/// What the user gave as the image to run: a digest, or something on this machine that has one.
struct GivenImage: Sendable {
    let digest: Digest
    /// Where it is on this machine; `nil` where only its digest is known.
    var layout: ImageLayout?

    /// - Parameter argument: A digest, a file that holds one, an image layout or an archive of one, or an executable, of which an
    ///   image is built into a folder that goes with this value.
    /// - Throws: `UsageError` for anything else; `Diagnostic` where it cannot be read or built.
    init(_ argument: String) throws {
        if let digest = Digest(argument) {
            self.digest = digest
            return
        }
        var isFolder = false
        guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else {
            throw UsageError(
                "Not an image",
                detail: "\"\(argument)\" is neither a digest (sha256: and 64 hexadecimal digits) nor a file or folder."
            )
        }
        if isFolder || ImageLayout.isArchive(argument) {
            let layout = try ImageLayout(at: argument)
            digest = try layout.image().digest
            self.layout = layout
        } else if let digest = try Self.digest(in: argument) {
            self.digest = digest
        } else {
            let name = argument.split(separator: "/").last.map(String.init) ?? argument
            let layout = try ImageLayout.temporary()
            let recipe = ImageRecipe(executables: [.init(path: argument)], name: name)
            digest = try ImageBuilder(recipe, into: layout).build().descriptor.digest
            self.layout = layout
        }
    }

    /// The digest that a small file consists of, as `image build --digest-file` writes it.
    private static func digest(in path: String) throws -> Digest? {
        // A link has a size of its own.
        let target = URL(filePath: path).resolvingSymlinksInPath().path
        let size = try FileManager.default.attributesOfItem(atPath: target)[.size] as? Int ?? 0
        guard size <= 80 else { return nil }
        do {
            let text = String(decoding: try UserFile(path: path).read(), as: UTF8.self)
            return Digest(text.filter { !$0.isWhitespace })
        } catch {
            throw Diagnostic(.error, "File cannot be read", detail: "\(path): \(error).")
        }
    }
}
