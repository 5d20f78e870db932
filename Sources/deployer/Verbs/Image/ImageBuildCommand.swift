import ArgumentParser
import ContainerImage
import FoundationEssentials
import Infra
import TerminalUI

/// Builds an image.
struct ImageBuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build a container image from an executable.",
        discussion: """
            The image holds the executable, the shared libraries that it needs, certificates of authorities, time zones
            and a user without rights. The same files give the same digest, on every machine with the same zlib or zstd. No
            Docker, no base image, no root.

            EXAMPLES:
              deployer image build .build/release/service --output image --port 8080
              deployer image build .build/release/service -o service.tar --revision "$(git rev-parse HEAD)"
              deployer image build service-x86 service-arm --name service -o image
            """
    )

    @OptionGroup var recipe: RecipeOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write an OCI image layout into this folder, or an archive of one into this file where it ends in .tar.",
            valueName: "path"
        )
    )
    var output = "image"

    @Option(help: "The image's tag in the layout.")
    var tag = "latest"

    @Option(help: ArgumentHelp("Write the digest into this file, for later steps.", valueName: "file"))
    var digestFile: String?

    @OptionGroup var display: OutputOptions

    func validate() throws {
        guard ImageReference.isTag(tag) else { throw ValidationError("\"\(tag)\" cannot be a tag.") }
    }

    func run() async throws {
        try await Session.report(display, "<environment>") { console, _ in
            let built = try build(try recipe.recipe())
            if let digestFile { try WrittenFile(path: digestFile).write("\(built.descriptor.digest)\n") }
            console.show(ImageReport(built, output))
            return .done
        }
    }

    private func build(_ recipe: ImageRecipe) throws -> BuiltImage {
        guard ImageLayout.isArchive(output) else {
            try refuseOtherFolders()
            return try ImageBuilder(recipe, into: ImageLayout(folder: output), tag: tag).build()
        }
        let layout = try ImageLayout.temporary(beside: output)
        let built = try ImageBuilder(recipe, into: layout, tag: tag).build()
        try ImageArchive.write(layout, to: output)
        return built
    }

    /// What is in the folder is replaced, so it must be an image's.
    private func refuseOtherFolders() throws {
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: output) } catch { return }
        guard !names.isEmpty else { return }
        guard names.contains("oci-layout") else {
            throw UsageError(
                "Folder holds something else",
                detail:
                    "\(output) is not empty and holds no image, which would be replaced. Name another folder with "
                    + "--output."
            )
        }
        // A build that was killed leaves a layout that lists nothing yet.
        guard names.contains("index.json") else { return }
        let others = try ImageLayout(folder: output).names().filter { $0 != tag }
        guard others.isEmpty else {
            throw UsageError(
                "Folder holds other images",
                detail:
                    "\(output) holds \(others.joined(separator: ", ")), which would be removed, as a folder holds one "
                    + "image. Name another folder with --output, or its tag with --tag to replace it."
            )
        }
    }
}

extension ImageReport {
    fileprivate init(_ built: BuiltImage, _ output: String) {
        self.init(
            type: "image_built",
            title: "Built \(output)",
            digest: built.descriptor.digest.description,
            reference: output,
            parts: built.parts.map { part in
                let libraries = part.libraries == 0 ? "none, the executable is static" : "\(part.libraries)"
                return Part(
                    platform: part.platform.text,
                    digest: part.manifest.digest.description,
                    facts: [Fact("libraries", libraries)],
                    layers: part.layers.map {
                        Layer(name: $0.name, digest: $0.descriptor.digest.description, size: $0.descriptor.size)
                    }
                )
            }
        )
    }
}

extension Platform {
    /// As in `linux/arm64/v8`.
    fileprivate var text: String { [os, architecture, variant].compactMap { $0 }.joined(separator: "/") }
}
