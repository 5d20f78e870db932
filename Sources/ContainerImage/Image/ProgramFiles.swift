import Infra

/// An executable with the libraries that it needs, as two layers.
struct ProgramFiles {
    let recipe: ImageRecipe
    let executable: ImageRecipe.Executable
    let closure: LibraryClosure
    /// Who owns the libraries, where the system is Debian's.
    let packages: [OwnedLibrary]
    /// The loader and all libraries, where the loader looks without being told; empty for a static executable.
    private(set) var libraries = LayerTree()
    /// The program, and what was asked to be beside it.
    private(set) var program = LayerTree()

    /// Libraries that glibc opens at run time: those that look names up, and what unwinds a thread's stack when it ends.
    private static let opened = ["libnss_files.so.2", "libnss_dns.so.2", "libresolv.so.2", "libgcc_s.so.1"]

    /// Looks at everything.
    ///
    /// - Parameters:
    ///   - recipe: What goes into the image.
    ///   - executable: One of the recipe's.
    ///   - base: The layer below.
    /// - Throws: `Diagnostic` for what is missing.
    init(_ recipe: ImageRecipe, _ executable: ImageRecipe.Executable, over base: LayerTree) throws(Diagnostic) {
        self.recipe = recipe
        self.executable = executable
        closure = try LibraryClosure(
            of: executable.path,
            root: executable.root,
            folders: recipe.libraryFolders,
            opened: Self.opened
        )
        packages = try DebianPackages(root: executable.root).owners(
            of: (closure.loader.map { [$0] } ?? []) + closure.libraries.map(\.path)
        )
        libraries = try gatherLibraries()
        var lower = base
        lower.add(libraries.entries)
        program = try gatherProgram().laid(over: lower)
    }

    var architecture: Architecture { closure.executable.architecture }

    private func gatherLibraries() throws(Diagnostic) -> LayerTree {
        var tree = LayerTree()
        guard let interpreter = closure.executable.interpreter, let loader = closure.loader else { return tree }
        tree.add(
            LayerEntry(merged(interpreter), .file(path: loader, size: try ContentFile.size(of: loader)), mode: 0o755)
        )
        for library in closure.libraries {
            let content = LayerEntry.Content.file(path: library.path, size: try ContentFile.size(of: library.path))
            let place = library.name.contains("/") ? merged(library.name) : "\(folder)/\(library.name)"
            tree.add(LayerEntry(place, content))
        }
        // What scanners for known weaknesses go by, as in distroless images.
        for package in Set(packages.compactMap(\.package)) {
            tree.add(.text("var/lib/dpkg/status.d/\(package.name)", package.stanza))
        }
        if !packages.isEmpty, let release = DebianPackages(root: executable.root).release {
            tree.add(.text("etc/os-release", release))
        }
        return tree
    }

    private func gatherProgram() throws(Diagnostic) -> LayerTree {
        var tree = LayerTree()
        let content = LayerEntry.Content.file(path: executable.path, size: try ContentFile.size(of: executable.path))
        tree.add(LayerEntry(String(recipe.programPath.dropFirst()), content, mode: 0o755))
        for file in recipe.files {
            let target = file.target.split(separator: "/").joined(separator: "/")
            tree.add(try HostFiles(folder: file.source, target: target).entries())
        }
        return tree
    }

    /// The folder of the C library: wherever it was, its loader looks there. The others go along, so that no list of folders
    /// is needed in the image.
    private var folder: String {
        let name = closure.libraries.first { $0.name == "libc.so.6" }?.path.dropFirst(executable.root.count)
        guard let name, let slash = name.lastIndex(of: "/") else { return "usr/lib" }
        let folder = merged(String(name[..<slash]))
        let known = LibraryFolders(root: "").builtIn(for: architecture).map { merged($0) }
        return known.contains(folder) ? folder : "usr/lib"
    }

    /// A path where `/lib` and the like are links into `/usr`, without its first slash.
    private func merged(_ path: String) -> String {
        let parts = path.split(separator: "/").map(String.init)
        guard let first = parts.first, ["lib", "lib64", "bin", "sbin"].contains(first) else {
            return parts.joined(separator: "/")
        }
        return (["usr"] + parts).joined(separator: "/")
    }
}
