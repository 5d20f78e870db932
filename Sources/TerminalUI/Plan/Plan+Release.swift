package import Engine
package import Infra

extension Plan {
    /// Says what a release changes beside the image, because the environment's file says it by now.
    ///
    /// - Parameters:
    ///   - image: What another image changes.
    ///   - file: The environment's, for people.
    /// - Returns: `nil` where the image is all that changes.
    package func warningOfMore(than image: Set<Address>, from file: String) -> Diagnostic? {
        let more = changes.filter { $0.action != .noOp }.compactMap { $0.text(besides: image) }
        guard !more.isEmpty else { return nil }
        return Diagnostic(
            .warning,
            "More than the image changes",
            detail: """
                The service is made as \(file) says now, whichever image it runs: \(more.joined(separator: ", ")). A release \
                takes nothing of that back. Where it should, give the file as it was then.
                """
        )
    }
}

extension Change {
    /// The address; for what runs the image, with the properties that are not the image.
    fileprivate func text(besides image: Set<Address>) -> String? {
        guard image.contains(address) else { return address.description }
        guard action == .update else { return nil }
        let others = properties.map(\.path).filter { $0.last != "image" }.map { $0.joined(separator: "/") }
        return others.isEmpty ? nil : "\(address) (\(others.joined(separator: ", ")))"
    }
}
