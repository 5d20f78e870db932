import CoreMetrics
import Synchronization

/// Name and labels of one series.
struct MetricKey: Sendable, Hashable {
    /// As Prometheus allows it: letters, digits, `_` and `:`.
    var name: String
    /// In the order given; values may be any text.
    var labels: [Label]

    struct Label: Sendable, Hashable {
        var name: String
        var value: String
    }

    init(_ label: String, _ dimensions: [(String, String)]) {
        name = prometheusName(label)
        labels = dimensions.map { Label(name: prometheusName($0.0), value: $0.1) }
    }
}

private func prometheusName(_ text: String) -> String {
    let name = String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    return name.first?.isNumber == true ? "_" + name : name
}

/// A whole number that only grows.
final class CounterSeries: CounterHandler, Sendable {
    private let count = Atomic<Int64>(0)

    var value: Int64 { count.load(ordering: .relaxed) }

    func increment(by amount: Int64) { count.wrappingAdd(amount, ordering: .relaxed) }
    func reset() { count.store(0, ordering: .relaxed) }
}

/// A number that goes up and down.
final class GaugeSeries: MeterHandler, RecorderHandler, Sendable {
    private let bits = Atomic<UInt64>(0)

    var value: Double { Double(bitPattern: bits.load(ordering: .relaxed)) }

    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { bits.store(value.bitPattern, ordering: .relaxed) }
    func record(_ value: Int64) { set(Double(value)) }
    func record(_ value: Double) { set(value) }
    func decrement(by amount: Double) { increment(by: -amount) }

    func increment(by amount: Double) {
        var old = bits.load(ordering: .relaxed)
        while true {
            let new = (Double(bitPattern: old) + amount).bitPattern
            let (exchanged, original) = bits.weakCompareExchange(expected: old, desired: new, ordering: .relaxed)
            if exchanged { return }
            old = original
        }
    }
}

/// How many values fell below each of several bounds, and their sum. Recording takes no lock.
final class HistogramSeries: TimerHandler, RecorderHandler, Sendable {
    /// Upper bounds of durations, in nanoseconds.
    static let durations: [Int64] = [
        1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000, 100_000_000, 250_000_000, 500_000_000,
        1_000_000_000, 2_500_000_000, 5_000_000_000, 10_000_000_000,
    ]

    /// Upper bounds, growing.
    let bounds: [Int64]
    /// What a recorded value is divided by for a reader: 1e9 for nanoseconds shown in seconds.
    let scale: Double
    /// One for each bound, one for what is above all, and the sum of all values.
    private let cells: Cells

    /// Atomics side by side, which an array cannot hold.
    private final class Cells: @unchecked Sendable {
        let storage: UnsafeMutableBufferPointer<Atomic<Int64>>

        init(count: Int) {
            storage = .allocate(capacity: count)
            for index in 0..<count { storage.initializeElement(at: index, to: Atomic(0)) }
        }

        deinit {
            storage.deinitialize()
            storage.deallocate()
        }
    }

    init(bounds: [Int64] = durations, scale: Double = 1e9) {
        self.bounds = bounds
        self.scale = scale
        cells = Cells(count: bounds.count + 2)
    }

    func recordNanoseconds(_ duration: Int64) { record(duration) }
    func record(_ value: Double) { record(Int64(value.rounded())) }

    func record(_ value: Int64) {
        let index = bounds.firstIndex { value <= $0 } ?? bounds.count
        cells.storage[index].wrappingAdd(1, ordering: .relaxed)
        cells.storage[bounds.count + 1].wrappingAdd(value, ordering: .relaxed)
    }

    /// How many values were at most each bound, and at last how many there were.
    var cumulativeCounts: [Int64] {
        var sum: Int64 = 0
        return (0...bounds.count).map { index in
            sum += cells.storage[index].load(ordering: .relaxed)
            return sum
        }
    }

    /// The sum of all values, as a reader sees it.
    var sum: Double { Double(cells.storage[bounds.count + 1].load(ordering: .relaxed)) / scale }
}
