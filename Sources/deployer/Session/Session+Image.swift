import ContainerImage
import Engine
import Infra

extension Session {
    /// The session with the image that is to run.
    ///
    /// - Parameter given: A digest, a file that holds one, an image layout, or an executable. `nil`: what the state says.
    /// - Returns: A copy.
    /// - Throws: `UsageError` where the environment has no repository for it, or where it is no image.
    func running(_ given: String?) throws -> Session {
        guard let given else { return self }
        guard environment.images != nil else {
            throw UsageError(
                "Environment has no repository",
                detail: "--image needs one to push to, and \(argument) has no `images` in its file."
            )
        }
        var session = self
        session.image = try image(given)
        return session
    }

    /// What the user gave as an image.
    ///
    /// - Throws: `UsageError` where it is none.
    func image(_ given: String) throws -> GivenImage {
        try GivenImage(given)
    }
}

extension State {
    /// The digest of the image that is to run where nobody says which: the one whose rollout came to its end. One that was
    /// applied later, and failed and was taken back, is not to run again by itself.
    var imageDigest: String? { appliedImage == nil ? nil : rolledOutImage ?? appliedImage }

    /// The digest of the image that was applied last.
    var appliedImage: String? { image?.properties["Digest"]?.string }

    /// The digest of the image whose rollout came to its end.
    var rolledOutImage: String? { resources["workload.deployment"]?.isComplete == true ? deployedImage : nil }

    /// Whether an image may be what runs: it was applied last, or the service's record has it, as where the rollout of another
    /// has not come to its end.
    func mayRun(_ digest: String) -> Bool { digest == appliedImage || digest == deployedImage }

    /// The digest of the image that is to be left where nobody says which. One that was taken back, and is there still, is what an
    /// earlier rollback did not come away from.
    var imageToLeave: String? { deployedImage.flatMap { takenBack.contains($0) ? $0 : nil } ?? appliedImage }

    /// The digest that the service's record has. One of another repository than the environment's is none.
    private var deployedImage: String? {
        let parts = resources["workload.deployment"]?.image?.split(separator: "@") ?? []
        guard parts.count == 2, parts[0] == image?.properties["RepositoryUri"]?.string ?? String(parts[0]) else {
            return nil
        }
        return String(parts[1])
    }

    private var image: ResourceRecord? { resources.values.first { $0.type == Image.schema.type } }
}

extension SavedPlan {
    /// The digest of the image that the plan was made with.
    var imageDigest: String? {
        plan.changes.first { $0.type == Image.schema.type && $0.desired != nil }?.desired?["Digest"]?.string
    }
}
