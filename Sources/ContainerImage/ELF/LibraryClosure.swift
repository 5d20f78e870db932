import FoundationEssentials
import Infra

/// A shared library as it was found.
struct SharedLibrary: Sendable, Hashable {
    /// The name that others need it by, as in `libz.so.1`.
    var name: String
    /// Where its content is on this machine, links followed.
    var path: String
}

/// All libraries that the loader would map for an executable, found by reading the files: nothing is run, so the executable may
/// be of another architecture.
///
/// Source: `man 8 ld.so`.
struct LibraryClosure {
    let executable: ELFFile
    /// Where the loader's content is on this machine, links followed; `nil` for a static executable.
    private(set) var loader: String?
    private(set) var libraries: [SharedLibrary] = []
    private let root: String
    private let folders: [String]
    private let system: [String]
    private var found: [String: SharedLibrary] = [:]

    /// A file whose needs are looked for, with who asked for it.
    private final class Object {
        let name: String
        let file: ELFFile
        /// `$ORIGIN`.
        let folder: String
        let loader: Object?

        init(_ name: String, _ file: ELFFile, path: String, loader: Object?) {
            self.name = name
            self.file = file
            folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
            self.loader = loader
        }
    }

    /// - Parameters:
    ///   - path: The executable.
    ///   - root: A folder with the system that it was built for; empty for this machine itself.
    ///   - folders: Searched like those of `LD_LIBRARY_PATH`.
    ///   - opened: Names that are opened at run time, by `dlopen`; one that is not there is left out.
    /// - Throws: `Diagnostic` for a loader that is not there, and for a library that is found nowhere, naming who needs it.
    init(of path: String, root: String, folders: [String], opened: [String]) throws(Diagnostic) {
        executable = try ELFFile(path: path)
        guard executable.isExecutable else {
            throw Diagnostic(
                .error,
                "Not an executable for an image",
                detail: "\(path) is an object file or a shared library. Give an executable that was built for Linux."
            )
        }
        self.root = root
        self.folders = folders
        let all = LibraryFolders(root: root)
        system = (all.configured() + all.builtIn(for: executable.architecture)).map { root + $0 }
        guard let interpreter = executable.interpreter else { return }
        loader = try Self.loader(interpreter, of: path, for: executable.architecture, in: all)
        let program = Object(path, executable, path: path, loader: nil)
        try follow(program, opened: opened)
        libraries = found.values.sorted { $0.name < $1.name }
    }

    private static func loader(
        _ interpreter: String,
        of path: String,
        for architecture: Architecture,
        in system: LibraryFolders
    ) throws(Diagnostic) -> String {
        let owner = system.root.isEmpty ? "this machine" : system.root
        guard let loader = system.place(of: interpreter) else {
            throw Diagnostic(
                .error,
                "Loader not found",
                detail: "\(path) is started by \(interpreter), which \(owner) does not have. Name the system that it "
                    + "was built for with --sysroot."
            )
        }
        let found = try ELFFile(path: loader).architecture
        guard found == architecture else {
            throw Diagnostic(
                .error,
                "Loader is for another architecture",
                detail: "\(path) is for \(architecture), but its loader \(interpreter) is for \(found) on \(owner). "
                    + "Name the system that it was built for with --sysroot."
            )
        }
        return loader
    }

    /// Breadth first, as the loader does: of two libraries with one name the first counts.
    private mutating func follow(_ program: Object, opened: [String]) throws(Diagnostic) {
        // The loader is a library to others, and is there already.
        let loader = executable.interpreter?.split(separator: "/").last.map(String.init)
        var queue = [program]
        var isOpening = false
        while true {
            if queue.isEmpty, !isOpening {
                isOpening = true
                for name in opened where found[name] == nil {
                    if let library = try add(name, for: program) { queue.append(library) }
                }
            }
            guard !queue.isEmpty else { return }
            let object = queue.removeFirst()
            for name in object.file.needed where found[name] == nil && name != loader {
                guard let library = try add(name, for: object) else { throw notFound(name, object) }
                queue.append(library)
            }
        }
    }

    private mutating func add(_ name: String, for object: Object) throws(Diagnostic) -> Object? {
        let candidates =
            name.contains("/") ? [expand(name, object)] : places(for: object).map { "\($0)/\(name)" }
        for candidate in candidates {
            guard let path = resolve(candidate) else { continue }
            // The loader passes over files of another architecture, and so do we over what is no library at all.
            let file: ELFFile
            do { file = try ELFFile(path: path) } catch { continue }
            guard file.architecture == executable.architecture else { continue }
            found[name] = SharedLibrary(name: name, path: path)
            return Object(name, file, path: path, loader: object)
        }
        return nil
    }

    private func places(for object: Object) -> [String] {
        var places: [String] = []
        var asking: Object? = object.file.runpath.isEmpty ? object : nil
        while let one = asking {
            if one.file.runpath.isEmpty { places += one.file.rpath.map { expand($0, one) } }
            asking = one.loader
        }
        places += folders
        places += object.file.runpath.map { expand($0, object) }
        return places + system
    }

    /// Puts in what the loader does for `$ORIGIN` and `$LIB`; an absolute folder is one of the executable's own system.
    private func expand(_ folder: String, _ object: Object) -> String {
        var text = folder
        for name in ["$ORIGIN", "${ORIGIN}"] { text = text.replacing(name, with: object.folder) }
        for name in ["$LIB", "${LIB}"] { text = text.replacing(name, with: "lib/\(executable.architecture.multiarch)") }
        return text.hasPrefix("/") && !folder.contains("ORIGIN") ? root + text : text
    }

    /// The file at a path. Links of the executable's own system lead to its files; elsewhere they lead where they say.
    private func resolve(_ path: String) -> String? {
        if path.hasPrefix("\(root)/") {
            return LibraryFolders(root: root).place(of: String(path.dropFirst(root.count)))
        }
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    private func notFound(_ name: String, _ object: Object) -> Diagnostic {
        let places = places(for: object).joined(separator: ", ")
        return Diagnostic(
            .error,
            "Library not found",
            detail: "\(object.name) needs \(name), which is in none of \(places). Install it, or name its folder with "
                + "--library-path."
        )
    }
}
