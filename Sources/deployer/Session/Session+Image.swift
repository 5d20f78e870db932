import ContainerImage
import Engine
import Infra

extension Session {
    /// The session with the image that is to run.
    ///
    /// - Parameter given: A digest, a file that holds one, an image layout, or an executable. `nil`: what was applied last stays.
    /// - Returns: A copy.
    /// - Throws: `UsageError` where the environment has no repository for it, or where it is no image.
    func running(_ given: String?) async throws -> Session {
        var session = self
        guard let given else {
            // A state that cannot be read is an error to who needs it; `state rebuild` does not.
            do { session.environment.image = try await state().imageDigest } catch {}
            return session
        }
        guard environment.images != nil else {
            throw UsageError(
                "Environment has no repository",
                detail: "--image needs one to push to, and \(argument) has no `images` in its file."
            )
        }
        let image = try GivenImage(given)
        session.environment.image = image.digest.description
        session.image = image
        return session
    }
}

extension State {
    /// The digest of the image that was applied last.
    var imageDigest: String? {
        resources.values.first { $0.type == Image.schema.type }?.properties["Digest"]?.string
    }
}

extension SavedPlan {
    /// The digest of the image that the plan was made with.
    var imageDigest: String? {
        plan.changes.first { $0.type == Image.schema.type && $0.desired != nil }?.desired?["Digest"]?.string
    }
}
