extension String {
    /// The name that was most likely meant by this one.
    ///
    /// - Parameter names: The valid names.
    /// - Returns: The one with the fewest edits in between, where a third of the letters or fewer are wrong; else the
    ///   only one that begins with this name; else `nil`.
    package func nearest(among names: some Sequence<String>) -> String? {
        let written = lowercased()
        var best: (name: String, distance: Int)?
        for name in names {
            let distance = written.editDistance(to: name.lowercased())
            if distance < best?.distance ?? .max { best = (name, distance) }
        }
        if let best, best.distance <= Swift.max(1, count / 3) { return best.name }
        let longer = names.filter { $0.lowercased().hasPrefix(written) }
        return count >= 3 && longer.count == 1 ? longer[0] : nil
    }

    /// How many letters must be added, removed, replaced or swapped with their neighbour to get from this text to
    /// `other` ("optimal string alignment").
    func editDistance(to other: String) -> Int {
        let from = Array(self)
        let to = Array(other)
        var beforeLast: [Int] = []
        var last = Array(0...to.count)
        for row in from.indices {
            var current = [row + 1]
            for column in to.indices {
                let replaced = last[column] + (from[row] == to[column] ? 0 : 1)
                var edits = Swift.min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, from[row] == to[column - 1], from[row - 1] == to[column] {
                    edits = Swift.min(edits, beforeLast[column - 1] + 1)
                }
                current.append(edits)
            }
            beforeLast = last
            last = current
        }
        return last[to.count]
    }
}

extension Sequence where Element == String {
    /// The texts as a sentence has them: `a, b or c`.
    package func listed(_ conjunction: String = "or") -> String {
        let all = Array(self)
        guard let last = all.last, all.count > 1 else { return all.first ?? "" }
        return "\(all.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
