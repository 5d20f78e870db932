import Infra

extension State {
    /// How many durations of each type are kept.
    private static let keptDurations = 5

    /// Folds one entry of the journal into the state.
    ///
    /// An answer to a create that never began does not exist: the ledger writes the beginning first.
    package mutating func apply(_ entry: JournalEntry) {
        switch entry {
        case .createBegan(let intent): intents[intent.address] = intent
        case .createSucceeded(let address, let id): adopt(id, at: address)
        case .createFailed(let address): intents[address] = nil
        case .completed(let record):
            // What is rolled out anew is a release again; a record that an undo writes is the same as before.
            if let digest = record.deployedImage, digest != resources[record.address]?.deployedImage {
                takenBack.remove(digest)
            }
            resources[record.address] = record
        case .updateBegan(let address): resources[address]?.isComplete = false
        case .deleteBegan: break
        case .deleted(let address, let id): remove(id, at: address)
        case .forgotten(let address): resources[address] = nil
        case .moved(let moves): move(moves)
        case .outputs(let values): outputs = values
        case .measured(let type, let seconds):
            durations[type] = Array(([seconds] + durations[type, default: []]).prefix(Self.keptDurations))
        case .takenBack(let digest): takenBack.insert(digest)
        }
    }

    /// The state with what became of unfinished creates: the found ones are resources, still incomplete.
    package func adopting(_ settled: [SettledIntent]) -> State {
        var state = self
        for item in settled {
            guard let id = item.id else { continue }
            state.apply(.createSucceeded(item.intent.address, id))
        }
        return state
    }

    private mutating func adopt(_ id: PhysicalID, at address: Address) {
        guard let intent = intents.removeValue(forKey: address) else { return }
        var deposed: [ResourceRecord.Deposed] = []
        if let earlier = resources[address] {
            deposed = earlier.deposed.filter { $0.id != id }
            if earlier.id != id { deposed.append(earlier.incarnation) }
        }
        resources[address] = ResourceRecord(
            address: address,
            type: intent.type,
            id: id,
            properties: intent.properties,
            dependencies: intent.dependencies,
            token: intent.token,
            protect: intent.protect,
            retain: intent.retain,
            snapshot: intent.snapshot,
            isComplete: false,
            deposed: deposed
        )
    }

    /// A record that still has predecessors to delete stays until they are gone too; its own id leads nowhere then.
    private mutating func remove(_ id: PhysicalID, at address: Address) {
        guard let record = resources[address] else { return }
        if record.deposed.contains(where: { $0.id == id }) {
            resources[address]?.deposed.removeAll { $0.id == id }
        } else if record.id == id {
            resources[address]?.isComplete = false
            if record.deposed.isEmpty { resources[address] = nil }
        }
    }

    private mutating func move(_ moves: [Address: Address]) {
        func moved(_ address: Address) -> Address { moves[address] ?? address }

        var resources: [Address: ResourceRecord] = [:]
        for var record in self.resources.values {
            record.address = moved(record.address)
            record.dependencies = record.dependencies.map(moved)
            for index in record.deposed.indices {
                record.deposed[index].dependencies = record.deposed[index].dependencies.map(moved)
            }
            resources[record.address] = record
        }
        self.resources = resources

        var intents: [Address: JournalEntry.Intent] = [:]
        for var intent in self.intents.values {
            intent.address = moved(intent.address)
            intent.dependencies = intent.dependencies.map(moved)
            intents[intent.address] = intent
        }
        self.intents = intents
    }
}

extension StoredState {
    /// The state after everything in the journal, and the creates whose answer was never seen, by address.
    ///
    /// - Returns: No state before the first apply.
    package func recovered() -> (state: State?, intents: [JournalEntry.Intent]) {
        guard var state else { return (nil, []) }
        for entry in journal { state.apply(entry) }
        return (state, state.intents.values.sorted { $0.address < $1.address })
    }
}
