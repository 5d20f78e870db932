import Foundation
import Synchronization
import TestSupport
import Testing

/// Which image is to run, by what the saved states say of rollouts.
@Suite struct SavedReleasesTests {
    @Test func aRollbackGoesToTheNewestOtherImageWhoseRolloutCameToItsEnd() async throws {
        let project = try Project()
        defer { project.stop() }
        try project.save([.ended("a"), .ended("b"), .ended("b"), .ended("c")])
        try await project.rollback(goingTo: "b", of: 3)
        // A rollout that failed is none, and one that was taken back has left the record of the one before.
        try project.save([.ended("a"), .failed("b", over: "a"), .ended("c")])
        try await project.rollback(goingTo: "a", of: 1)
        try project.save([.ended("a"), .undone("b", over: "a")])
        try await project.rollback(goingTo: "a", of: 2)
        try project.save([.ended("a"), .failed("b", over: "a")])
        try await project.rollback(goingTo: "a", of: 1)
    }

    @Test func aReleaseThatWasTakenBackIsPassedOver() async throws {
        let project = try Project()
        defer { project.stop() }
        // c failed its test after serial 3, and b runs again.
        try project.save([.ended("a"), .ended("b"), .ended("c"), .ended("b")], takenBack: ["c"])
        try await project.rollback(goingTo: "a", of: 1)
        try project.save([.ended("b"), .ended("a")], takenBack: ["b"])
        let none = try await project.deployer("rollback", "dev", "--yes", endingWith: 1)
        #expect(none.errors.contains("error: There is no earlier release"), "\(none.errors)")
    }

    @Test func aRollbackFromAnImageThatDoesNotRunChangesNothing() async throws {
        let project = try Project()
        defer { project.stop() }
        try project.save([.ended("a"), .ended("b"), .ended("a")], takenBack: ["b"])
        try project.deployer.folder.write(digest("b") + "\n", to: "image.digest")
        let result = try await project.deployer("rollback", "dev", "--from", "image.digest", "--yes", endingWith: 0)
        #expect(result.output == "Nothing to take back: \(digest("a")) runs, not \(digest("b")).\n")
        // A rollback that failed in its middle goes on.
        try project.save([.ended("a"), .ended("b"), .failed("a", over: "b")], takenBack: ["b"])
        try await project.rollback("--from", digest("b"), goingTo: "a", of: 1)
        // Also where nobody says from where, and where it was undone: it is not the image to go back to that failed.
        try await project.rollback(goingTo: "a", of: 1)
        try project.save([.ended("a"), .ended("b"), .undone("a", over: "b")], takenBack: ["b"])
        try await project.rollback(goingTo: "a", of: 1)
    }

    @Test func aStateThatCannotBeReadIsPassedOver() async throws {
        let project = try Project()
        defer { project.stop() }
        try project.save([.ended("a"), .ended("b"), .ended("c")])
        try project.deployer.folder.write("{", to: ".deployer/dev/history/2.json")
        try await project.rollback(goingTo: "a", of: 1)
    }

    @Test func anImageThatWasTakenBackIsNotPlannedByItself() async throws {
        let project = try Project()
        defer { project.stop() }
        try project.save([.ended("a"), .undone("b", over: "a")])
        #expect(try await project.plannedChange() == ["b", "a"])
        // Where nobody took it back, the next apply goes on with it.
        try project.save([.ended("a"), .failed("b", over: "a")])
        #expect(try await project.plannedChange() == [])
    }

    @Test func theImageIsReadWithTheStateThatIsPlanned() async throws {
        let project = try Project()
        defer { project.stop() }
        try project.save([.ended("a")])
        // Somebody else's release ends while this process asks who it is.
        project.whenCalled { try? project.save([.ended("a"), .ended("b")]) }
        #expect(try await project.plannedChange() == [])
    }
}

/// A digest that can be told at a glance.
private func digest(_ letter: String) -> String { "sha256:" + String(repeating: letter, count: 64) }

/// What a saved state says of the service's image.
private struct Saved {
    let applied: String
    let deployed: String
    let isComplete: Bool

    static func ended(_ image: String) -> Saved { Saved(applied: image, deployed: image, isComplete: true) }
    static func failed(_ image: String, over other: String) -> Saved {
        Saved(applied: image, deployed: other, isComplete: false)
    }
    static func undone(_ image: String, over other: String) -> Saved {
        Saved(applied: image, deployed: other, isComplete: true)
    }

    func json(serial: Int, takenBack: [String]) -> String {
        let marks = takenBack.map { #""\#(digest($0))""# }.joined(separator: ",")
        return """
            {"version":1,"lineage":"l","serial":\(serial),"salt":"00","outputs":{},"takenBack":[\(marks)],"resources":{
            "images.image":{"address":"images.image","type":"Deployer::ContainerImage::Image",
            "id":"registry.test/shop|\(digest(applied))","attributes":{},"dependencies":["images.repository"],
            "properties":{"RepositoryUri":"registry.test/shop","Digest":"\(digest(applied))"}},
            "images.repository":{"address":"images.repository","type":"AWS::ECR::Repository","id":"shop","properties":{},
            "attributes":{"RepositoryUri":"registry.test/shop"}},
            "workload.deployment":{"address":"workload.deployment","type":"Kubernetes::Apps::Deployment",
            "id":"kubeconfig|shop|service","attributes":{},"incomplete":\(!isComplete),"properties":{"spec":{"template":
            {"spec":{"containers":[{"image":"registry.test/shop@\(digest(deployed))"}]}}}}}}}
            """
    }
}

/// An environment with a repository, and an account that only says who calls.
private struct Project {
    let deployer: Deployer
    private let server: HTTPServer
    private let action: Action

    private final class Action: Sendable {
        let body = Mutex<(@Sendable () -> Void)?>(nil)
    }

    init() throws {
        deployer = try Deployer()
        let action = Action()
        self.action = action
        server = try HTTPServer { _ in
            action.body.withLock { $0 }?()
            return .callerIdentity
        }
        try deployer.folder.write(
            """
            account: "111122223333"
            region: eu-central-1
            endpoint: \(server.url)
            images: {ownKey: false}
            network:
              cidrBlock: 10.0.0.0/16
              zones:
                - {name: eu-central-1a, publicCidr: 10.0.0.0/24, applicationCidr: 10.0.16.0/20, databaseCidr: 10.0.3.0/24}
            """,
            to: "environments/dev.yaml"
        )
    }

    func stop() { server.stop() }

    /// Runs with the first call of each process.
    func whenCalled(_ body: @escaping @Sendable () -> Void) { action.body.withLock { $0 = body } }

    /// Saved states with serials from 1; the last is the current one.
    func save(_ states: [Saved], takenBack: [String] = []) throws {
        let folder = deployer.folder.path + "/.deployer/dev"
        if FileManager.default.fileExists(atPath: folder) { try FileManager.default.removeItem(atPath: folder) }
        for (index, state) in states.enumerated() {
            let serial = index + 1
            let name = serial == states.count ? "state.json" : "history/\(serial).json"
            try deployer.folder.write(state.json(serial: serial, takenBack: takenBack), to: ".deployer/dev/\(name)")
        }
    }

    /// A rollback as far as it goes without a service: which release it goes back to.
    func rollback(_ options: String..., goingTo image: String, of serial: Int) async throws {
        let result = try await deployer(["rollback", "dev", "--yes"] + options)
        #expect(result.output == "Going back to \(digest(image)), which the state of serial \(serial) has.\n")
        #expect(result.errors.contains("error: Environment has no service"), "\(result.errors)")
    }

    /// The image before and after, as a plan without an image shows it; none where it stays.
    func plannedChange() async throws -> [String] {
        let result = try await deployer("plan", "dev", "--no-refresh", "--target", "images", "--verbose", endingWith: 0)
        return result.output.matches(of: #/sha256:([a-f])\1{63}" +(?:→|->) +"sha256:([a-f])\2{63}/#).flatMap {
            [String($0.output.1), String($0.output.2)]
        }
    }
}
