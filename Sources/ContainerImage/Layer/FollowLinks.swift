/// Follows the links in a path, as a process does whose whole system is below one root: none leads out of it.
///
/// Source: `man 7 path_resolution`.
///
/// - Parameters:
///   - path: From the root.
///   - link: What the link at a path leads to; `nil` where there is none. It is asked with no slash at either end.
/// - Returns: A path without links and without a slash at either end; `nil` where they lead in a circle.
func followLinks(in path: String, _ link: (String) -> String?) -> String? {
    var rest = Array(path.split(separator: "/").reversed())
    var done: [Substring] = []
    var count = 0
    while let part = rest.popLast() {
        switch part {
        case ".": continue
        case "..": _ = done.popLast()
        default:
            guard let target = link((done + [part]).joined(separator: "/")) else {
                done.append(part)
                continue
            }
            count += 1
            guard count <= 40 else { return nil }
            if target.hasPrefix("/") { done = [] }
            rest += target.split(separator: "/").reversed()
        }
    }
    return done.joined(separator: "/")
}
