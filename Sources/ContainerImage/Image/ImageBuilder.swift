package import Infra

/// An image as it was built into a layout.
package struct BuiltImage: Sendable, Hashable {
    /// One platform's part.
    package struct Part: Sendable, Hashable {
        package var platform: Platform
        package var manifest: Descriptor
        package var layers: [Layer]
        /// Shared libraries that were found.
        package var libraries: Int
        package var billOfMaterials: Descriptor
    }

    package struct Layer: Sendable, Hashable {
        /// What it is for: base, libraries, program.
        package var name: String
        package var descriptor: Descriptor
    }

    /// What the image is called by: an index where it is for several platforms, else a manifest.
    package var descriptor: Descriptor
    package var parts: [Part]
}

/// Builds images: everything in them is sorted, timeless and owned by the same numbers, so what goes in decides the digest.
package struct ImageBuilder: Sendable {
    package let recipe: ImageRecipe
    package let layout: ImageLayout
    /// The tag in the layout's index.
    package let tag: String

    /// Nothing in an image depends on when it was built.
    private static let created = "1970-01-01T00:00:00Z"

    /// - Parameters:
    ///   - recipe: What goes into the image.
    ///   - layout: Where to; what it holds is replaced.
    ///   - tag: Default: latest.
    package init(_ recipe: ImageRecipe, into layout: ImageLayout, tag: String = "latest") {
        self.recipe = recipe
        self.layout = layout
        self.tag = tag
    }

    /// Builds the image.
    ///
    /// - Throws: `Diagnostic` where a file or a library is missing, or two executables are of one architecture.
    package func build() throws(Diagnostic) -> BuiltImage {
        // All of it is looked at first, so that what is missing leaves no half of an image.
        let base = try BaseFiles(recipe: recipe).tree()
        let programs = try readPrograms(over: base)
        var resolved: [ResolvedPackages.Package] = []
        if let text = recipe.resolvedPackages { resolved = try ResolvedPackages(text).packages }
        try layout.make()
        let written = try layout.add(base, recipe.compression)
        var parts: [BuiltImage.Part] = []
        for program in programs { parts.append(try build(program, on: written, resolved)) }
        var image = parts[0].manifest
        if parts.count > 1 {
            let manifests = parts.map { part in
                var descriptor = part.manifest
                descriptor.platform = part.platform
                return descriptor
            }
            let index = ImageIndex(manifests: manifests, annotations: annotations)
            image = try layout.add(index, as: MediaType.index)
        }
        var listed = image
        listed.annotations = [ImageLayout.tagAnnotation: tag]
        try layout.finish(ImageIndex(manifests: [listed] + parts.map(\.billOfMaterials)))
        return BuiltImage(descriptor: image, parts: parts)
    }

    private var annotations: [String: String]? { recipe.labels.isEmpty ? nil : recipe.labels }

    private func readPrograms(over base: LayerTree) throws(Diagnostic) -> [ProgramFiles] {
        guard !recipe.executables.isEmpty else {
            throw Diagnostic(.error, "No executable", detail: "An image needs at least one executable.")
        }
        var programs: [ProgramFiles] = []
        for executable in recipe.executables {
            let program = try ProgramFiles(recipe, executable, over: base)
            if let other = programs.first(where: { $0.architecture == program.architecture }) {
                throw Diagnostic(
                    .error,
                    "Two executables of one architecture",
                    detail:
                        "\(other.executable.path) and \(executable.path) are both for \(program.architecture). Give "
                        + "one for each architecture."
                )
            }
            programs.append(program)
        }
        return programs.sorted { $0.architecture.rawValue < $1.architecture.rawValue }
    }

    private typealias WrittenLayer = (descriptor: Descriptor, diffID: Digest)

    private func build(
        _ program: ProgramFiles,
        on base: WrittenLayer,
        _ resolved: [ResolvedPackages.Package]
    ) throws(Diagnostic) -> BuiltImage.Part {
        var layers: [(name: String, written: WrittenLayer)] = [("base", base)]
        if !program.libraries.isEmpty {
            layers.append(("libraries", try layout.add(program.libraries, recipe.compression)))
        }
        layers.append(("program", try layout.add(program.program, recipe.compression)))
        let config = ImageConfig(
            architecture: program.architecture.rawValue,
            variant: program.architecture.variant,
            created: Self.created,
            config: execution,
            rootfs: .init(diffIDs: layers.map(\.written.diffID)),
            history: layers.map { .init(created: Self.created, createdBy: "deployer: \($0.name)") }
        )
        let manifest = Manifest(
            config: try layout.add(config, as: MediaType.config),
            layers: layers.map(\.written.descriptor),
            annotations: annotations
        )
        let descriptor = try layout.add(manifest, as: MediaType.manifest)
        return BuiltImage.Part(
            platform: Platform(program.architecture),
            manifest: descriptor,
            layers: layers.map { BuiltImage.Layer(name: $0.name, descriptor: $0.written.descriptor) },
            libraries: program.closure.libraries.count,
            billOfMaterials: try attachBill(of: program, resolved, to: descriptor)
        )
    }

    private var execution: ImageConfig.Execution {
        var variables = ["PATH": "/usr/local/bin:/usr/bin:/bin"]
        variables.merge(recipe.variables) { _, given in given }
        let ports = recipe.ports.map { ("\($0)/tcp", ImageConfig.Empty()) }
        return ImageConfig.Execution(
            user: "\(ImageRecipe.user):\(ImageRecipe.user)",
            exposedPorts: ports.isEmpty ? nil : Dictionary(ports) { first, _ in first },
            environment: variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" },
            entrypoint: [recipe.programPath],
            arguments: recipe.arguments.isEmpty ? nil : recipe.arguments,
            workingFolder: "/home/nonroot",
            labels: annotations
        )
    }

    /// An artifact whose subject is the image: registries list it as a referrer.
    private func attachBill(
        of program: ProgramFiles,
        _ resolved: [ResolvedPackages.Package],
        to image: Descriptor
    ) throws(Diagnostic) -> Descriptor {
        let bill = BillOfMaterials(
            of: recipe.name,
            image: image.digest,
            libraries: program.packages,
            distribution: DebianPackages(root: program.executable.root).distribution,
            resolved: resolved,
            created: Self.created
        )
        let manifest = Manifest(
            artifactType: MediaType.spdx,
            config: try layout.add(Array("{}".utf8), as: MediaType.empty),
            layers: [try layout.add(bill, as: MediaType.spdx)],
            subject: image.plain,
            annotations: ["org.opencontainers.image.created": Self.created]
        )
        var descriptor = try layout.add(manifest, as: MediaType.manifest)
        descriptor.artifactType = MediaType.spdx
        return descriptor
    }
}
