extension Stack {
    /// The mistakes in the stack: duplicate addresses, references to nothing, cycles, properties that AWS would refuse.
    public var diagnostics: [Diagnostic] {
        recordedMistakes + danglingReferences + cycles + propertyMistakes
    }

    /// The stack itself where it has no mistake.
    ///
    /// - Throws: `Diagnostics` with all of them.
    public func validated() throws(Diagnostics) -> Stack {
        let found = diagnostics
        if found.contains(where: { $0.severity == .error }) { throw Diagnostics(found) }
        return self
    }

    private var propertyMistakes: [Diagnostic] {
        order.compactMap { nodes[$0] }.filter { $0.options.existing == nil }.flatMap { node in
            node.schema.mistakes(in: node.properties).map { mistake in
                Diagnostic(
                    .error,
                    "Invalid properties",
                    detail: "\(node.address) (\(node.type)): \(mistake).",
                    address: node.address,
                    locations: [node.location]
                )
            }
        }
    }

    private var danglingReferences: [Diagnostic] {
        var found: [Diagnostic] = []
        for address in order {
            guard let node = nodes[address] else { continue }
            for target in node.dependencies.sorted() where nodes[target] == nil {
                found.append(missing(target, of: "\(address)", at: node.location))
            }
        }
        for output in outputs {
            for reference in output.value.references where nodes[reference.address] == nil {
                found.append(missing(reference.address, of: "The output \"\(output.name)\"", at: output.location))
            }
        }
        return found
    }

    private func missing(_ target: Address, of user: String, at location: Diagnostic.Location) -> Diagnostic {
        Diagnostic(
            .error,
            "Reference to a resource that is not in the stack",
            detail: "\(user) refers to \(target), which this stack never adds. Add it, or use existing(_:id:).",
            locations: [location]
        )
    }

    /// Depth first, with a stack of its own: a chain of dependencies may be as long as the stack is large.
    private var cycles: [Diagnostic] {
        var done: Set<Address> = []
        var path: [(address: Address, open: ArraySlice<Address>)] = []
        var position: [Address: Int] = [:]
        var found: [Diagnostic] = []

        func enter(_ address: Address) {
            guard !done.contains(address), let node = nodes[address] else { return }
            if let start = position[address] {
                found.append(cycle(path[start...].map(\.address)))
                return
            }
            position[address] = path.count
            path.append((address, node.dependencies.sorted()[...]))
        }
        for address in order {
            enter(address)
            while let last = path.indices.last {
                if let target = path[last].open.popFirst() {
                    enter(target)
                } else {
                    let address = path.removeLast().address
                    position[address] = nil
                    done.insert(address)
                }
            }
        }
        return found
    }

    private func cycle(_ addresses: [Address]) -> Diagnostic {
        Diagnostic(
            .error,
            "Resources depend on each other in a circle",
            detail: (addresses + addresses.prefix(1)).map(\.description).joined(separator: " → ") + ".",
            locations: addresses.compactMap { nodes[$0]?.location }
        )
    }
}
