/// Something to show: lines for people, JSON lines for programs.
package protocol Report: Sendable {
    /// The text on a terminal or in a file.
    func lines(in layout: Layout) -> [Line]

    /// The same facts for `--json`.
    var messages: [JSONMessage] { get }
}
