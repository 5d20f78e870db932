/// Work that can start, that with the longest chain behind it first; of equals, by address. A binary heap.
struct ReadyQueue: Sendable {
    private let chains: [Event.Work: Duration]
    private var heap: [Event.Work] = []

    /// - Parameter chains: How long each work and the longest chain behind it take.
    init(_ chains: [Event.Work: Duration]) { self.chains = chains }

    mutating func insert(_ work: Event.Work) {
        heap.append(work)
        var index = heap.count - 1
        while index > 0, comesBefore(heap[index], heap[(index - 1) / 2]) {
            heap.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    mutating func popFirst() -> Event.Work? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        if heap.isEmpty { return first }
        heap[0] = last
        var index = 0
        while let child = firstChild(of: index), comesBefore(heap[child], heap[index]) {
            heap.swapAt(child, index)
            index = child
        }
        return first
    }

    private func firstChild(of index: Int) -> Int? {
        let left = 2 * index + 1
        guard left < heap.count else { return nil }
        let right = left + 1
        return right < heap.count && comesBefore(heap[right], heap[left]) ? right : left
    }

    private func comesBefore(_ one: Event.Work, _ other: Event.Work) -> Bool {
        let (left, right) = (chains[one] ?? .zero, chains[other] ?? .zero)
        if left != right { return left > right }
        if one.address != other.address { return one.address < other.address }
        return one.kind.rawValue < other.kind.rawValue
    }
}
