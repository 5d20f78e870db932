import Engine
import Infra

/// The object that says who works on a state: a lock that its holder renews, so that one of a dead holder comes to an end.
///
/// No two contents are alike, so that an ETag stands for one of them.
struct Lease: Sendable, Hashable {
    var lock: Lock
    /// How many times it was renewed.
    var beat = 0
    /// How long it holds after it was written.
    var seconds: Int
    /// How it ended; `nil` while it is held.
    var ending: Ending?

    enum Ending: String, Sendable, Hashable {
        /// By its holder, with every write settled.
        case released
        /// By its holder, who does not know what became of a write, or what will.
        case unsettled
        /// By somebody else.
        case broken
    }

    /// Whether it still keeps others out. `age`: Seconds since it was written, by the store's clock; `nil` where nobody
    /// knows: then it does.
    func isHeld(age: Double?) -> Bool {
        guard ending == nil else { return false }
        // Stores tell whole seconds, at both ends.
        return age.map { $0 <= Double(seconds) + 1 } ?? true
    }

    /// Whether its holder may still have a write under way.
    var mayWrite: Bool { ending != .released }
}

extension Lease: StateDocument {
    init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.init(
            lock: try reader.required("lock"),
            beat: try reader.required("beat"),
            seconds: try reader.required("lease"),
            ending: nil
        )
        guard let word: String = try reader.optional("ended") else { return }
        guard let ending = Ending(rawValue: word) else {
            throw DocumentError("a word that this deployer knows", got: .string(word), path: "/ended")
        }
        self.ending = ending
    }

    var document: Document {
        var writer = DocumentWriter()
        writer.set("lock", lock)
        writer.set("beat", beat)
        writer.set("lease", seconds)
        writer.set("ended", ending?.rawValue)
        return writer.document
    }
}
