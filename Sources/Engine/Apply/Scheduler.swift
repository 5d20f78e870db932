/// Decides what to start next. A function of what has happened so far: it runs, waits for and reads nothing.
///
/// Of what is ready, that with the longest chain of work behind it starts first. What fails holds back what waits for it,
/// and nothing else. Starting and finishing all work is near-linear in works and edges.
struct Scheduler: Sendable {
    /// What is to be done now.
    enum Action: Sendable, Hashable {
        case start(Event.Work)
        /// Will not be started; `nil` where the run was interrupted.
        case heldBack(Event.Work, because: Event.Work?)
        /// Nothing runs and nothing will.
        case done
    }

    private enum Progress { case waiting, ready, running, over }

    private let graph: Graph<Event.Work>
    private let limit: Int
    private var progress: [Event.Work: Progress] = [:]
    /// How much of what each work waits for is not finished.
    private var missing: [Event.Work: Int] = [:]
    private var ready: ReadyQueue
    private var running = 0
    private var isInterrupted = false
    private var isDone = false

    /// - Parameters:
    ///   - graph: The work, and what each piece waits for.
    ///   - limit: How many may run at once. Default: 64.
    init(_ graph: Graph<Event.Work>, limit: Int = 64) {
        self.graph = graph
        self.limit = limit
        var chains: [Event.Work: Duration] = [:]
        for work in graph.order.reversed() {
            let longest = graph.dependants(of: work).lazy.compactMap { chains[$0] }.max() ?? .zero
            chains[work] = work.estimate + longest
        }
        ready = ReadyQueue(chains)
    }

    /// The first actions.
    mutating func begin() -> [Action] {
        for work in graph.order {
            let count = graph.dependencies(of: work).count
            missing[work] = count
            progress[work] = count == 0 ? .ready : .waiting
            if count == 0 { ready.insert(work) }
        }
        return next()
    }

    mutating func finished(_ work: Event.Work) -> [Action] {
        guard end(work) else { return [] }
        for dependant in graph.dependants(of: work) {
            missing[dependant, default: 0] -= 1
            guard missing[dependant] == 0, progress[dependant] == .waiting else { continue }
            progress[dependant] = .ready
            ready.insert(dependant)
        }
        return next()
    }

    mutating func failed(_ work: Event.Work) -> [Action] {
        guard end(work) else { return [] }
        var heldBack: [Action] = []
        var open = graph.dependants(of: work)
        while let dependant = open.popLast() {
            guard progress[dependant] == .waiting else { continue }
            progress[dependant] = .over
            heldBack.append(.heldBack(dependant, because: work))
            open += graph.dependants(of: dependant)
        }
        return heldBack + next()
    }

    /// Stopped before it was over, in a run that was interrupted.
    mutating func left(_ work: Event.Work) -> [Action] {
        end(work) ? next() : []
    }

    /// Nothing new starts from here on.
    mutating func interrupted() -> [Action] {
        isInterrupted = true
        return next()
    }

    private mutating func end(_ work: Event.Work) -> Bool {
        guard progress[work] == .running else { return false }
        progress[work] = .over
        running -= 1
        return true
    }

    private mutating func next() -> [Action] {
        var actions: [Action] = []
        while !isInterrupted, running < limit, let work = ready.popFirst() {
            progress[work] = .running
            running += 1
            actions.append(.start(work))
        }
        guard running == 0, !isDone else { return actions }
        isDone = true
        for work in graph.order where progress[work] == .waiting || progress[work] == .ready {
            progress[work] = .over
            actions.append(.heldBack(work, because: nil))
        }
        return actions + [.done]
    }
}
