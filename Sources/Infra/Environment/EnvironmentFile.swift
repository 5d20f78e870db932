/// Where environment files are, by name.
public enum EnvironmentFile {
    /// The folder of a project that holds its environments.
    public static let folder = "environments"

    /// What an environment file's name ends with.
    public static let suffixes = [".yaml", ".yml"]

    /// The name of the environment in a file: the last part of its path, without `.yaml` or `.yml`.
    public static func name(of path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        let suffix = suffixes.first { last.hasSuffix($0) } ?? ""
        return String(last.dropLast(suffix.count))
    }

    /// Whether a name is made of letters, digits and `-`, and begins with a letter or a digit.
    public static func isValid(name: String) -> Bool {
        name.matches("[A-Za-z0-9][A-Za-z0-9-]{0,62}")
    }

    /// The environments among the files of a folder, ordered by name.
    ///
    /// - Parameter files: The names of the files in the folder, without its path.
    /// - Returns: Names for ``find(_:in:files:)``.
    public static func environments(in files: some Sequence<String>) -> [String] {
        Set(files.filter(isEnvironment).map(name)).sorted()
    }

    private static func isEnvironment(_ file: String) -> Bool {
        suffixes.contains { file.hasSuffix($0) } && isValid(name: name(of: file))
    }

    /// The path of the file that a user means. Pure: the caller lists the folder and reads the file.
    ///
    /// - Parameters:
    ///   - nameOrPath: A name in the folder, as in `prod`; or a path, told by a `/` or by its ending.
    ///   - folder: The folder's path, as in `environments`.
    ///   - files: The names of the files in the folder, without its path; empty where there is no such folder.
    /// - Returns: The path given, or the path of a file in the folder.
    /// - Throws: `Diagnostics` for a name that no file has, with the nearest one, and for one that two files have.
    public static func find(
        _ nameOrPath: String,
        in folder: String = folder,
        files: [String]
    ) throws(Diagnostics) -> String {
        if nameOrPath.contains("/") || suffixes.contains(where: { nameOrPath.hasSuffix($0) }) { return nameOrPath }
        let matches = files.filter { isEnvironment($0) && name(of: $0) == nameOrPath }.sorted()
        guard let file = matches.first else {
            throw Diagnostics([unknown(nameOrPath, in: folder, names: environments(in: files))])
        }
        guard matches.count == 1 else {
            let detail =
                "\(matches.listed("and")) in \(folder) are both \"\(nameOrPath)\". Remove one, or give the path."
            throw Diagnostics([Diagnostic(.error, "Two files for one environment", detail: detail)])
        }
        return "\(folder)/\(file)"
    }

    private static func unknown(_ name: String, in folder: String, names: [String]) -> Diagnostic {
        let missing = "There is no \(folder)/\(name).yaml."
        let help =
            if let nearest = name.nearest(among: names) {
                "Did you mean \"\(nearest)\"?"
            } else if names.isEmpty {
                "\(folder) holds no environments. docs/environments.md shows how to write one."
            } else {
                "Known are \(names.listed("and"))."
            }
        return Diagnostic(.error, "Unknown environment", detail: "\(missing) \(help)")
    }
}
