extension Stack {
    /// All addresses, each after what it depends on; for a stack without circles.
    func sorted() -> [Address] {
        var sorted: [Address] = []
        var seen: Set<Address> = []
        for start in order where !seen.contains(start) {
            var path: [(address: Address, open: ArraySlice<Address>)] = []
            func enter(_ address: Address) {
                guard seen.insert(address).inserted else { return }
                path.append((address, (nodes[address]?.dependencies.sorted() ?? [])[...]))
            }
            enter(start)
            while let last = path.indices.last {
                if let next = path[last].open.popFirst() {
                    enter(next)
                } else {
                    sorted.append(path.removeLast().address)
                }
            }
        }
        return sorted
    }
}
