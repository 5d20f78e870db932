package import Engine
import Infra

/// The live view of a run: takes events and the time, gives lines. It draws nothing itself.
///
/// Times are counted from the beginning of the run.
package struct ProgressView: Sendable {
    /// A piece of work on a resource; a resource can have several, one after the other.
    private struct Key: Hashable {
        let address: Address
        let kind: Event.Work.Kind

        init(_ work: Event.Work) {
            address = work.address
            kind = work.kind
        }
    }

    private struct Running {
        let work: Event.Work
        let start: Duration
        /// What it waits for, in the service's own word or the engine's.
        var note = ""
    }

    /// Estimates of everything that is known to be done, in seconds.
    private var weights: [Key: Double] = [:]
    private var settledKeys: Set<Key> = []
    private var running: [Running] = []
    private var reads: [ResourceType: Int] = [:]
    private var failures = 0
    private var isInterrupted = false

    /// The shortest weight of a piece of work, in seconds: a bar of nothing but deletes still moves.
    private static let minimumWeight = 0.5

    /// - Parameter expected: What the run is going to do. Work that starts without being expected is added.
    package init(expected: [Event.Work] = []) {
        for work in expected { expect(work) }
    }

    /// Takes in an event.
    ///
    /// - Returns: The lines that stay on the screen for good.
    package mutating func handle(_ event: Event, at now: Duration) -> [Line] {
        switch event {
        case .reading(let type, let count): reads[type, default: 0] += count
        case .started(let work):
            expect(work)
            running.append(Running(work: work, start: now))
        case .progressed(let address, let word): note(word, on: address)
        case .waiting(let address, let reason): note(reason, on: address)
        case .finished(let work, _, _): end(work)
        case .failed(let work, _):
            end(work)
            failures += 1
        case .heldBack(let work, _): end(work)
        case .interrupted: isInterrupted = true
        case .settled: break
        }
        return EventLine.lasting(event).map { [$0] } ?? []
    }

    /// How much of the work is done at a time, from 0 to 1, by the estimates.
    package func fraction(at now: Duration) -> Double {
        let total = weights.values.reduce(0, +)
        guard total > 0 else { return 0 }
        let done = settledKeys.reduce(0) { $0 + (weights[$1] ?? 0) }
        let partly = running.reduce(0) { sum, item in
            let weight = weights[Key(item.work)] ?? 0
            // Never quite done before it is: estimates are often too short.
            return sum + min(0.95, (now - item.start).seconds / max(weight, Self.minimumWeight)) * weight
        }
        return min(1, (done + partly) / total)
    }

    /// What the lower end of a terminal of that size shows at a time.
    package func frame(at now: Duration, columns: Int, rows: Int) -> [Line] {
        // A line that fills the last column would wrap on some terminals.
        let width = max(10, columns - 1)
        guard !weights.isEmpty else { return readingFrame(at: now, width: width) }
        let room = max(1, rows - 3)
        let shown = running.prefix(running.count > room ? room - 1 : room)
        var lines = runningLines(shown, at: now, width: width)
        if shown.count < running.count {
            lines.append(Line("  … and \(running.count - shown.count) more", .muted).cut(to: width))
        }
        return lines + [bar(at: now, width: width)]
    }

    private func readingFrame(at now: Duration, width: Int) -> [Line] {
        guard !reads.isEmpty else { return [] }
        let count = reads.values.reduce(0, +)
        let text =
            "Reading \(count) resource\(count == 1 ? "" : "s") of \(reads.count) type\(reads.count == 1 ? "" : "s")"
        return [
            Line(Spinner.frame(at: now), .note).appending(" \(text)").appending("  \(now.shortText)", .muted)
                .cut(to: width)
        ]
    }

    private func runningLines(_ shown: ArraySlice<Running>, at now: Duration, width: Int) -> [Line] {
        let addresses = shown.map { "\($0.work.kind.present) \($0.work.address)" }
        let times = shown.map { (now - $0.start).shortText }
        let addressWidth = min(addresses.map(\.columns).max() ?? 0, max(20, width / 2))
        let timeWidth = times.map(\.columns).max() ?? 0
        let typeWidth = shown.map(\.work.type.description.columns).max() ?? 0
        let room = max(0, width - addressWidth - timeWidth - 6)
        // Where room is scarce, what a resource waits for is worth more than its type.
        let showsType = typeWidth + 2 + (shown.map(\.note.columns).max() ?? 0) <= room
        return zip(shown, zip(addresses, times)).map { item, texts in
            var middle = Line()
            if showsType { middle.append(item.work.type.description.padded(to: typeWidth) + "  ", .muted) }
            middle = middle.appending(item.note).cut(to: room)
            var line = Line(Spinner.frame(at: now), item.work.kind.style).appending(" ")
            line.append(texts.0.cut(to: addressWidth).padded(to: addressWidth) + "  ")
            line.append(middle)
            let gap = room - middle.columns + 2 + timeWidth - texts.1.columns
            return line.appending(String(repeating: " ", count: gap)).appending(texts.1, .muted).cut(to: width)
        }
    }

    private func bar(at now: Duration, width: Int) -> Line {
        let fraction = fraction(at: now)
        let percent = "\(Int(fraction * 100))%"
        var facts = " \(settledKeys.count)/\(weights.count)  \(percent)  \(now.shortText)"
        if failures > 0 { facts += "  \(failures) failed" }
        if isInterrupted { facts += "  stopping" }
        let cells = min(40, width - facts.columns - 2)
        guard cells >= 5 else { return Line(facts).cut(to: width) }
        let filled = Int((fraction * Double(cells)).rounded(.down))
        return Line("▕")
            .appending(String(repeating: "█", count: filled), failures > 0 ? .warning : .create)
            .appending(String(repeating: "░", count: cells - filled), .muted)
            .appending("▏").appending(facts)
    }

    private mutating func expect(_ work: Event.Work) {
        weights[Key(work)] = max(Self.minimumWeight, work.estimate.seconds)
    }

    private mutating func note(_ text: String, on address: Address) {
        for index in running.indices where running[index].work.address == address { running[index].note = text }
    }

    private mutating func end(_ work: Event.Work) {
        running.removeAll { Key($0.work) == Key(work) }
        expect(work)
        settledKeys.insert(Key(work))
    }
}

/// A sign that time passes.
enum Spinner {
    private static let frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]

    static func frame(at now: Duration) -> String {
        frames[Int(max(0, now.seconds) * 10) % frames.count]
    }
}
