import Engine
import Infra
import TerminalUI

/// An image that was rolled out.
struct Release: Sendable, Hashable {
    /// As in `sha256:9f86…`.
    let digest: String
    /// The saved state that has it.
    let serial: Int
}

extension Session {
    /// The image that was rolled out before the one that is to run now.
    ///
    /// The saved states tell, the newest first. A rollout that failed, or that was taken back, is none.
    ///
    /// - Throws: `Diagnostic` where no saved state has one.
    func lastHealthyRelease() async throws -> Release {
        let state = try await state()
        let present = state.imageDigest
        if let digest = state.rolledOut, digest != present { return Release(digest: digest, serial: state.serial) }
        for version in try await backend.history(limit: 1_000) where version.serial < state.serial {
            guard let earlier = try await backend.version(serial: version.serial),
                let digest = earlier.rolledOut, digest != present
            else { continue }
            return Release(digest: digest, serial: version.serial)
        }
        throw Diagnostic(
            .error,
            "There is no earlier release",
            detail: """
                No saved state of \(argument) has a service that ran another image than \(present ?? "none"). To roll out a \
                certain one:
                """,
            commands: ["deployer release \(argument) --image <digest>"]
        )
    }
}

extension Work {
    /// What a release changes: the service on the cluster, and the image in the repository.
    private static let targets: [Address] = ["images.image", "workload"]

    /// Rolls out the session's image, and leaves everything else as it is.
    ///
    /// - Parameters:
    ///   - verb: As the user typed it.
    ///   - image: As the user gave it, or its digest; to repeat the run.
    ///   - confirmation: Asks, unless the answer was given beforehand.
    ///   - options: How to carry it out.
    /// - Returns: `failed` also where the answer is no.
    /// - Throws: `Diagnostic` where the environment has no service; what the engine throws where the run as a whole fails.
    func release(
        _ verb: String,
        _ image: String,
        _ confirmation: Confirmation,
        _ options: ApplyingOptions
    ) async throws -> ExitStatus {
        guard stack.nodes["workload.deployment"] != nil else {
            throw Diagnostic(
                .error,
                "Environment has no service",
                detail: "A release needs `service` and `cluster` in the file, and a cluster that takes objects.",
                locations: session.environment.location(of: "service").map { [$0] } ?? []
            )
        }
        let command = "deployer release \(session.argument) --image \(image)"
        // What the rest of the stack says by now does not matter to it; a rollback least of all.
        return try await run(verb, confirmation, options, checks: false, again: command) {
            try await plan(PlanOptions(targets: Self.targets, isolated: true))
        }
    }
}

extension State {
    /// The digest of the image whose rollout came to its end.
    fileprivate var rolledOut: String? {
        guard let record = resources["workload.deployment"], record.isComplete else { return nil }
        let containers = record.properties["spec"]?["template"]?["spec"]?["containers"]?.array ?? []
        let image = containers.first?["image"]?.string ?? ""
        return image.firstIndex(of: "@").map { String(image[image.index(after: $0)...]) }
    }
}
