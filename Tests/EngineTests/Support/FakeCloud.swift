import Engine
import Infra
import Synchronization

/// A call that a handler made.
struct FakeCall: Sendable, Hashable {
    enum Verb: Sendable, Hashable, CaseIterable {
        case create, update, delete, read, find

        var changes: Bool { self == .create || self == .update || self == .delete }
    }

    var verb: Verb
    var type: ResourceType
    /// Of the resource that the call is about; `nil` for a read, which may be about many.
    var address: Address?
    /// Of what the call is about; for a read, of all.
    var ids: [PhysicalID] = []
}

/// What a fake service answers instead of doing what it was asked.
struct FakeError: ProviderError, Hashable {
    var disposition: ErrorDisposition
    var explanation: String
    var requestID: String? = "fake-request"

    init(_ disposition: ErrorDisposition, _ explanation: String) {
        self.disposition = disposition
        self.explanation = explanation
    }
}

/// An account in memory. It refuses what a real one refuses: names used twice, references to what does not exist, the
/// deletion of what others refer to, the change of what is createOnly.
final class FakeCloud: Sendable {
    /// One resource in the account.
    struct Thing: Sendable {
        let type: ResourceType
        let id: PhysicalID
        /// Taken from the token of its create.
        let address: Address
        let token: String
        var properties: [String: Document]
        /// How many looks it still shows as pending, or, once `isDeleting`, as being deleted.
        var looks: Int
        var isDeleting = false
        var breakdown: String?
        /// How many more times `find` overlooks it.
        var hidden: Int
    }

    /// An answer that is prepared for a call.
    struct Fault: Sendable {
        enum Moment { case before, after }

        let verb: FakeCall.Verb
        let address: Address
        /// How many such calls go through before this one.
        var skip: Int
        /// How many calls are answered like this.
        var count: Int
        let moment: Moment
        let error: FakeError
    }

    struct Contents {
        var things: [PhysicalID: Thing] = [:]
        var calls: [FakeCall] = []
        var faults: [Fault] = []
        var nextNumber = 1
        var power = Power()
        var listingLag = 0
        var honoursTokens = true
        var breakdowns: [Address: String] = [:]
        /// Looks that a resource of a slow type stays pending.
        var slowness = 2
        /// Looks until a resource is ready whose properties ask to wait.
        var lateness = 0
    }

    let contents = Mutex(Contents())
    private let hook = Mutex<(@Sendable (FakeCall) async -> Void)?>(nil)

    /// The handlers of all fake types.
    var handlers: HandlerRegistry {
        HandlerRegistry([
            FakeHandler<FakeNetwork>(cloud: self), FakeHandler<FakeBucket>(cloud: self),
            FakeHandler<FakeDatabase>(cloud: self), FakeHandler<FakeNode>(cloud: self),
            FakeHandler<FakeSubnet>(cloud: self), FakeHandler<FakeTopic>(cloud: self),
        ])
    }

    /// Everything that exists, by address.
    var things: [Address: [Thing]] {
        contents.withLock { Dictionary(grouping: $0.things.values, by: \.address) }
    }

    /// The one resource of an address; `nil` where there is none, or more than one.
    func thing(_ address: Address) -> Thing? {
        let found = things[address] ?? []
        return found.count == 1 ? found[0] : nil
    }

    /// Where the resource of an id was created.
    func address(of id: PhysicalID) -> Address? { contents.withLock { $0.things[id]?.address } }

    /// Every call so far, in order.
    var calls: [FakeCall] { contents.withLock { $0.calls } }

    /// The calls so far that would change something.
    var changingCalls: [FakeCall] { calls.filter(\.verb.changes) }

    func calls(_ verb: FakeCall.Verb, _ address: Address) -> Int {
        calls.count { $0.verb == verb && $0.address == address }
    }

    func forgetCalls() { contents.withLock { $0.calls = [] } }

    /// The process that calls from now on.
    func start(_ power: Power) { contents.withLock { $0.power = power } }

    /// Answers a call with an error.
    ///
    /// `nth` says which call of that kind on that address, from 1, and `times` how many from there on; `moment`, whether
    /// before the call does anything or after it has done all.
    func fail(
        _ verb: FakeCall.Verb,
        _ address: Address,
        nth: Int = 1,
        times: Int = 1,
        _ error: FakeError,
        _ moment: Fault.Moment = .before
    ) {
        let fault = Fault(verb: verb, address: address, skip: nth - 1, count: times, moment: moment, error: error)
        contents.withLock { $0.faults.append(fault) }
    }

    /// The create of this address goes through, but its answer gets lost.
    func loseAnswer(_ address: Address) {
        fail(.create, address, FakeError(.unknownOutcome, "The connection was reset."), .after)
    }

    /// What is created or changed at the address shows as failed; `nil` for no longer.
    func breakDown(_ address: Address, _ reason: String?) { contents.withLock { $0.breakdowns[address] = reason } }

    /// How many times `find` overlooks something new.
    func lagListings(_ times: Int) { contents.withLock { $0.listingLag = times } }

    /// Makes a second create with one token make a second resource.
    func ignoreTokens() { contents.withLock { $0.honoursTokens = false } }

    /// How many looks pass until a resource is ready that asks to be waited for.
    func delay(_ looks: Int) { contents.withLock { $0.lateness = looks } }

    /// How many looks a slow resource stays pending.
    func slowDown(_ looks: Int) { contents.withLock { $0.slowness = looks } }

    /// Somebody changes a property, or takes it away, without us.
    func tamper(_ address: Address, _ property: String, _ value: Document?) {
        contents.withLock { contents in
            for id in contents.things.values.filter({ $0.address == address }).map(\.id) {
                contents.things[id]?.properties[property] = value
            }
        }
    }

    /// Somebody deletes a resource without us.
    func vanish(_ address: Address) {
        contents.withLock { contents in contents.things = contents.things.filter { $0.value.address != address } }
    }

    /// Runs at the beginning of every call.
    func onCall(_ body: (@Sendable (FakeCall) async -> Void)?) { hook.withLock { $0 = body } }

    /// Does one call: counts it, fails it where a fault is prepared, and passes the power's moments.
    func perform<T>(_ call: FakeCall, _ act: (inout Contents) throws -> T) async throws -> T {
        await hook.withLock { $0 }?(call)
        let power = contents.withLock { $0.power }
        try power.moment()
        let (result, lost) = try contents.withLock { contents -> (T, FakeError?) in
            contents.calls.append(call)
            let fault = contents.takeFault(call)
            if let fault, fault.moment == .before { throw fault.error }
            return (try act(&contents), fault?.error)
        }
        if call.verb.changes { try power.moment() }
        if let lost { throw lost }
        return result
    }
}

extension FakeCloud.Contents {
    mutating func takeFault(_ call: FakeCall) -> FakeCloud.Fault? {
        for index in faults.indices where faults[index].verb == call.verb {
            let addresses = call.address.map { [$0] } ?? call.ids.compactMap { things[$0]?.address }
            guard addresses.contains(faults[index].address) else { continue }
            if faults[index].skip > 0 {
                faults[index].skip -= 1
            } else if faults[index].count > 0 {
                faults[index].count -= 1
                return faults[index]
            }
        }
        return nil
    }

    /// A name that cannot have been used before.
    mutating func newID(_ prefix: String) -> PhysicalID {
        defer { nextNumber += 1 }
        return PhysicalID("\(prefix)-\(nextNumber)")
    }

    /// Refuses references to what does not exist.
    func checkReferences(_ properties: [String: Document]) throws {
        for text in properties.values.flatMap(\.texts) where text.isFakeID && things[.init(text)] == nil {
            throw FakeError(.refused, "\(text) does not exist.")
        }
    }

    /// Refuses what another resource of the type has for itself.
    func checkExclusive(_ schema: Schema, _ properties: [String: Document], except id: PhysicalID? = nil) throws {
        func values(_ group: [String], _ properties: [String: Document]) -> [Document]? {
            let found = group.compactMap { name -> Document? in
                guard let value = properties[name], let shape = schema.properties[name] else { return nil }
                guard shape.equivalence == .cidr, let text = value.string else { return value }
                // The fake service knows ranges of 24 bits only.
                return .string(text.split(separator: ".").prefix(3).joined(separator: "."))
            }
            return found.count == group.count ? found : nil
        }
        for group in schema.exclusive {
            guard let wanted = values(group, properties) else { continue }
            for thing in things.values where thing.type == schema.type && thing.id != id {
                if values(group, thing.properties) == wanted {
                    throw FakeError(.refused, "\(thing.address) (\(thing.id)) has \(group) already.")
                }
            }
        }
    }

    /// Refuses to delete what others refer to.
    func checkUnused(_ id: PhysicalID) throws {
        for thing in things.values
        where thing.id != id && thing.properties.values.flatMap(\.texts).contains(id.description) {
            throw FakeError(.refused, "\(id) is in use by \(thing.address) (\(thing.id)).")
        }
    }
}

extension Document {
    /// All strings inside.
    fileprivate var texts: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(\.texts)
        case .object(let members): members.values.flatMap(\.texts)
        default: []
        }
    }
}

extension String {
    /// Whether the account gives out such ids, as in `fake-node-7`.
    fileprivate var isFakeID: Bool {
        let parts = split(separator: "-")
        return parts.count == 3 && parts[0] == "fake" && parts[2].allSatisfy(\.isNumber)
    }
}
