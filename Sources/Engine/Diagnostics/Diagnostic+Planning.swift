package import Infra

/// What can be wrong with a stack in view of its state. Each says what was found and what to do.
extension Diagnostic {
    /// `address` is the resource of that type, where one is known.
    package static func noHandler(for type: ResourceType, address: Address? = nil, at location: Location? = nil)
        -> Diagnostic
    {
        Diagnostic(
            .error,
            "Resource type has no handler",
            detail:
                "\(address.map { "\($0) is" } ?? "There is a resource") of type \(type), which this deployer cannot "
                + "manage. Take it out of the stack, or use a deployer that knows the type.",
            address: address,
            locations: location.map { [$0] } ?? []
        )
    }
}

extension Diagnostic {
    static func typeChanged(_ node: Stack.Node, _ record: ResourceRecord) -> Diagnostic {
        Diagnostic(
            .error,
            "Address has another type",
            detail: "\(node.address) is \(record.id) of type \(record.type), but the stack makes it \(node.type). "
                + "Give the new resource a name of its own; the old one is then deleted.",
            address: node.address,
            locations: [node.location]
        )
    }

    static func missingAttribute(
        _ reference: AttributeReference,
        of user: String,
        address: Address?,
        at location: Location
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "Attribute has no value",
            detail:
                "\(user) refers to \(reference), which \(reference.address) does not have: the service reports "
                + "none, and the stack gives none. Give \(reference.address) the property, or refer to another one.",
            address: address,
            locations: [location]
        )
    }

    static func existingNotFound(_ node: Stack.Node, _ id: PhysicalID) -> Diagnostic {
        Diagnostic(
            .error,
            "Existing resource not found",
            detail:
                "\(node.address) is to be \(id) of type \(node.type), which does not exist in this account and region, "
                + "or is not visible to the caller. Check the id.",
            address: node.address,
            locations: [node.location]
        )
    }

    static func existingIsManaged(_ node: Stack.Node, _ record: ResourceRecord) -> Diagnostic {
        Diagnostic(
            .error,
            "Address is managed already",
            detail:
                "\(node.address) is \(record.id) of type \(record.type), which this stack made. Give the resource that "
                + "others own a name of its own.",
            address: node.address,
            locations: [node.location]
        )
    }

    static func movedOntoAnother(_ node: Stack.Node, from old: Address) -> Diagnostic {
        Diagnostic(
            .error,
            "Resource cannot be moved",
            detail: "\(node.address) is to be moved from \(old), but both are in the state. Take movedFrom out to have "
                + "\(old) deleted, or take one of the two out of the state.",
            address: node.address,
            locations: [node.location]
        )
    }

    static func movedFromUsed(_ node: Stack.Node, from other: Stack.Node) -> Diagnostic {
        Diagnostic(
            .error,
            "Resource cannot be moved",
            detail:
                "\(node.address) is to be moved from \(other.address), which is still in the stack. Take one of the two "
                + "out, or apply the move first.",
            address: node.address,
            locations: [node.location, other.location]
        )
    }

    static func unknownTarget(_ target: Address) -> Diagnostic {
        Diagnostic(
            .error,
            "Target not found",
            detail:
                "\"\(target)\" is neither in the stack nor in the state. A target is the address of a resource or of a "
                + "component, as in network.vpc or network.",
            address: target
        )
    }

    /// `verb` is "delete" or "replace".
    static func protected(_ change: Change, verb: String, at location: Location?) -> Diagnostic {
        let reasons = change.properties.filter(\.forcesReplacement).map { $0.path.joined(separator: "/") }
        let because = reasons.isEmpty ? "" : " for a change of \(reasons.joined(separator: ", "))"
        let remedy =
            location == nil
            ? "It was protected when it was last applied: put it back into the stack without protect, apply, then take it out."
            : "It is protected in the stack: take protect out where it is added, and apply again."
        return Diagnostic(
            .error,
            "Resource is protected",
            detail:
                "The plan would \(verb) \(change.address) (\(change.id?.description ?? "not made yet"))\(because). \(remedy)",
            address: change.address,
            locations: location.map { [$0] } ?? []
        )
    }

    static func failed(_ node: Stack.Node, _ id: PhysicalID, reason: String, isReplaced: Bool) -> Diagnostic {
        Diagnostic(
            .warning,
            "Resource has failed",
            detail: "\(node.address) (\(id)) reports: \(ended(reason))"
                + (isReplaced
                    ? "Its create never finished, so it is replaced." : "It once worked, so it is left in place."),
            address: node.address,
            locations: [node.location]
        )
    }

    /// `what` is what only one can have: "the same id, x".
    static func deletedFirst(_ node: Stack.Node, sharing what: String) -> Diagnostic {
        Diagnostic(
            .note,
            "Deleted before it is created again",
            detail:
                "The new \(node.address) has \(what), as the old one, so they cannot exist side by side.",
            address: node.address,
            locations: [node.location]
        )
    }
}

extension Diagnostic {
    static func planFileVersion(_ version: Int) -> Diagnostic {
        Diagnostic(
            .error,
            "Plan file cannot be used",
            detail: "It has version \(version), this deployer reads version \(SavedPlan.currentVersion). Plan again."
        )
    }

    static func planFileUnreadable(_ error: any Error) -> Diagnostic {
        Diagnostic(
            .error,
            "Plan file cannot be used",
            detail: "It is damaged, or no plan at all: \(describing(error)). Plan again."
        )
    }

    /// `moved` says what has, each a clause.
    static func planMoved(_ moved: [String], environment: String) -> Diagnostic {
        Diagnostic(
            .error,
            "Plan is out of date",
            detail: "Since it was made, \(moved.joined(separator: ", and ")). Plan again:",
            commands: ["deployer plan \(environment)"]
        )
    }
}

extension Diagnostic {
    /// The place and the reason, without the names of types that `DecodingError` prints.
    private static func describing(_ error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        let (context, what): (DecodingError.Context, String) =
            switch error {
            case .keyNotFound(let key, let context): (context, "\(key.stringValue) is missing")
            case .typeMismatch(_, let context), .valueNotFound(_, let context): (context, "a value of another kind")
            case .dataCorrupted(let context): (context, "no JSON that a plan is made of")
            @unknown default: (.init(codingPath: [], debugDescription: ""), "no JSON that a plan is made of")
            }
        let place = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: "/")
        return place.isEmpty ? what : "\(place): \(what)"
    }
}
