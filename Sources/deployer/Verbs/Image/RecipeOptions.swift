import ArgumentParser
import ContainerImage
import FoundationEssentials
import Infra

/// What goes into an image.
struct RecipeOptions: ParsableArguments {
    @Argument(
        help: "The executable; several, one for each architecture, make an image for all of them.",
        completion: .file()
    )
    var executables: [String]

    @Option(help: "The program's name in the image (default: that of the first executable).")
    var name: String?

    @Option(help: ArgumentHelp("An argument that the program is started with.", valueName: "text"))
    var argument: [String] = []

    @Option(
        name: .customLong("env"),
        help: ArgumentHelp("An environment variable of the program.", valueName: "name=value")
    )
    var variables: [String] = []

    @Option(help: ArgumentHelp("A TCP port that the program listens on.", valueName: "number"))
    var port: [Int] = []

    @Option(help: ArgumentHelp("A label, as in org.opencontainers.image.vendor=Acme.", valueName: "name=value"))
    var label: [String] = []

    @Option(help: ArgumentHelp("Where the source is: org.opencontainers.image.source.", valueName: "URL"))
    var source: String?

    @Option(help: ArgumentHelp("The commit: org.opencontainers.image.revision.", valueName: "commit"))
    var revision: String?

    @Option(help: ArgumentHelp("A file or folder of this machine that goes along.", valueName: "path:path-in-image"))
    var file: [String] = []

    @Option(help: ArgumentHelp("Look for shared libraries here first.", valueName: "folder"), completion: .directory)
    var libraryPath: [String] = []

    @Option(
        help: ArgumentHelp(
            "The system that executables were built for, where it is not this one; one for each executable.",
            valueName: "folder"
        ),
        completion: .directory
    )
    var sysroot: [String] = []

    @Option(help: "How layers are compressed: zstd is smaller and quicker to unpack, gzip is read by everything.")
    var compression = LayerCompression.gzip

    @Option(help: ArgumentHelp("Certificates of authorities in PEM.", valueName: "file"), completion: .file())
    var certificates = ImageRecipe.defaultCertificates

    @Option(help: ArgumentHelp("Compiled time zones.", valueName: "folder"), completion: .directory)
    var timeZones = ImageRecipe.defaultTimeZones

    @Option(
        help: ArgumentHelp(
            "List the Swift packages of this Package.resolved in the bill of materials.",
            valueName: "file"
        ),
        completion: .file()
    )
    var resolved: String?

    func validate() throws {
        if let name, name.isEmpty || name == "." || name == ".." || name.contains("/") {
            throw ValidationError("\"\(name)\" cannot be the name of a file.")
        }
        for text in variables + label where !text.dropFirst().contains("=") || text.hasPrefix("=") {
            throw ValidationError("\"\(text)\" has no name or no value. Write it as name=value.")
        }
        for text in file {
            let parts = Self.addedFile(text)?.target.split(separator: "/") ?? []
            guard !parts.isEmpty, !text.hasPrefix(":"), !parts.contains("."), !parts.contains("..") else {
                throw ValidationError("\"\(text)\" does not say where in the image. Write it as path:/path/in/image.")
            }
        }
        for number in port where !(1...65_535).contains(number) {
            throw ValidationError("--port is \(number), but goes from 1 to 65535.")
        }
        if !sysroot.isEmpty, sysroot.count != executables.count {
            throw ValidationError("There are \(sysroot.count) --sysroot for \(executables.count) executables.")
        }
    }

    /// - Throws: `Diagnostic` where the list of packages cannot be read.
    func recipe() throws -> ImageRecipe {
        let name = name ?? executables[0].split(separator: "/").last.map(String.init) ?? executables[0]
        let programs = executables.enumerated().map { index, path in
            ImageRecipe.Executable(path: path, root: sysroot.isEmpty ? "" : sysroot[index])
        }
        var recipe = ImageRecipe(executables: programs, name: name)
        recipe.arguments = argument
        recipe.variables = Self.pairs(variables)
        recipe.ports = port
        recipe.labels = Self.pairs(label)
        recipe.labels["org.opencontainers.image.source"] = source ?? recipe.labels["org.opencontainers.image.source"]
        recipe.labels["org.opencontainers.image.revision"] =
            revision ?? recipe.labels["org.opencontainers.image.revision"]
        recipe.files = file.compactMap(Self.addedFile)
        recipe.libraryFolders = libraryPath
        recipe.compression = compression
        recipe.certificates = certificates
        recipe.timeZones = timeZones
        if let resolved {
            do { recipe.resolvedPackages = String(decoding: try UserFile(path: resolved).read(), as: UTF8.self) } catch
            {
                throw Diagnostic(.error, "File cannot be read", detail: "\(resolved): \(error).")
            }
        }
        return recipe
    }

    private static func addedFile(_ text: String) -> ImageRecipe.AddedFile? {
        guard let colon = text.ranges(of: ":/").last?.lowerBound else { return nil }
        return ImageRecipe.AddedFile(source: String(text[..<colon]), target: String(text[text.index(after: colon)...]))
    }

    private static func pairs(_ texts: [String]) -> [String: String] {
        let pairs = texts.map { text in
            let equals = text.firstIndex(of: "=") ?? text.endIndex
            return (String(text[..<equals]), String(text[equals...].dropFirst()))
        }
        return Dictionary(pairs) { _, last in last }
    }
}

extension LayerCompression: ExpressibleByArgument {}
