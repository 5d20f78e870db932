import ArgumentParser
import Engine
import Infra

/// Which resources a verb is about.
struct TargetOptions: ParsableArguments {
    @Option(
        name: .customLong("target"),
        help: ArgumentHelp(
            "Only this resource, or everything in this component, and what it needs. Can be given several times.",
            valueName: "address"
        )
    )
    var targets: [String] = []

    var addresses: [Address] { targets.map { Address($0) } }

    func validate() throws {
        for target in targets where !Address(target).isValid {
            throw ValidationError("\"\(target)\" is no address. An address looks like network.vpc.")
        }
    }
}

/// What a plan is made of.
struct PlanningOptions: ParsableArguments {
    @OptionGroup var target: TargetOptions

    @Flag(inversion: .prefixedNo, help: "Read what exists in AWS, instead of believing the state.")
    var refresh = true

    func options(destroy: Bool) -> PlanOptions {
        PlanOptions(destroy: destroy, refresh: refresh, targets: target.addresses)
    }
}

/// How a plan is carried out.
struct ApplyingOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Apply without asking.")
    var yes = false

    @Option(help: "How many resources are worked on at a time, from 1 to 100.")
    var parallelism = 64

    func validate() throws {
        if !(1...100).contains(parallelism) {
            throw ValidationError("--parallelism is \(parallelism), but goes from 1 to 100.")
        }
    }
}
