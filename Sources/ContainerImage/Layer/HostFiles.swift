import FoundationEssentials
import Infra

/// A folder or a file of this machine, as entries of a layer: contents and links, and whether a file can be run. Owners and times
/// stay behind.
struct HostFiles {
    /// On this machine; where it is a link, what that leads to counts.
    let folder: String
    /// In the image, without a slash at either end.
    let target: String

    /// Looks at all of it.
    ///
    /// - Parameter names: What is left out of the folder itself.
    /// - Returns: One entry for each file, folder and link.
    /// - Throws: `Diagnostic` for what cannot be read, for sockets and the like, and for links to what does not go along.
    func entries(leavingOut names: Set<String> = []) throws(Diagnostic) -> [LayerEntry] {
        var entries: [LayerEntry] = []
        try gather(ContentFile.followed(folder), target, leavingOut: names, into: &entries)
        return entries
    }

    private func gather(
        _ path: String,
        _ target: String,
        leavingOut names: Set<String>,
        into entries: inout [LayerEntry]
    ) throws(Diagnostic) {
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            let permissions = (attributes[.posixPermissions] as? Int) ?? 0o644
            switch attributes[.type] as? FileAttributeType {
            case .typeSymbolicLink:
                let link = try FileManager.default.destinationOfSymbolicLink(atPath: path)
                guard isInside(link, from: target) else { throw leadsOut(path, link) }
                entries.append(LayerEntry(target, .link(to: link)))
            case .typeDirectory:
                entries.append(LayerEntry(target, .folder))
                for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted()
                where !names.contains(name) {
                    try gather("\(path)/\(name)", "\(target)/\(name)", leavingOut: [], into: &entries)
                }
            case .typeRegular:
                let content = LayerEntry.Content.file(path: path, size: try ContentFile.size(of: path))
                entries.append(LayerEntry(target, content, mode: permissions & 0o100 == 0 ? 0o644 : 0o755))
            default:
                throw Diagnostic(.error, "File cannot be used", detail: "\(path) is no file, folder or link.")
            }
        } catch let error as Diagnostic {
            throw error
        } catch {
            throw Diagnostic(.error, "File cannot be used", detail: "\(path): \(error.systemWords).")
        }
    }

    /// Whether a link leads to something in the image that comes from the same folder.
    private func isInside(_ link: String, from place: String) -> Bool {
        let parent = place.lastIndex(of: "/").map { place[..<$0] } ?? ""
        let end = followLinks(in: link.hasPrefix("/") ? link : "\(parent)/\(link)") { _ in nil }
        return end == target || end?.hasPrefix("\(target)/") == true
    }

    private func leadsOut(_ path: String, _ link: String) -> Diagnostic {
        Diagnostic(
            .error,
            "Link leads to nothing in the image",
            detail: "\(path) is a link to \(link), which is not in \(folder) and so does not go along. Put what it "
                + "leads to in its place."
        )
    }
}
