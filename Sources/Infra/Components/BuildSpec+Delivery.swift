/// What the pipeline's projects do. The commands run as they stand in any checkout, with the variables set.
extension BuildSpec {
    /// Tests the source, builds the service and the deployer, makes the service's image and pushes it.
    ///
    /// What follows gets the deployer, the image, its digest and the environments: nothing is built twice.
    ///
    /// - Parameter isPushed: Whether there is a repository; its URI is in `REPOSITORY_URI`.
    /// - Returns: The phases, and what is kept.
    static func build(isPushed: Bool) -> BuildSpec {
        let push = isPushed ? [#"release/deployer image push release/image "$REPOSITORY_URI""#] : []
        return BuildSpec(
            install: [
                "apt-get update -qq",
                "apt-get install -y -qq --no-install-recommends ca-certificates make python3 python3-venv tzdata",
            ],
            build: [
                "make test",
                "swift build \(release) --product deployer",
                "swift build \(release) --product service",
                "mkdir -p release",
                "cp .build/release/deployer release/deployer",
                "cp -R environments release/environments",
                "release/deployer image build .build/release/service --output release/image --port 8080"
                    + #" --source "$SOURCE" --revision "$CODEBUILD_RESOLVED_SOURCE_VERSION" --resolved Package.resolved"#
                    + " --digest-file release/image.digest",
            ] + push,
            artifacts: ["**/*"],
            artifactFolder: "release"
        )
    }

    /// Without what debuggers need, which is a third of an image; backtraces keep the names of functions.
    private static let release = "-c release --static-swift-stdlib -Xlinker --strip-debug"

    /// Plans an environment, `ENVIRONMENT`, with the image that was built, `IMAGE`; without one, with what its file says.
    static var plan: BuildSpec {
        BuildSpec(
            install: installingLibraries,
            build: ["chmod +x deployer", #"./deployer plan "$ENVIRONMENT" \#(image) --out plan.json"#],
            artifacts: ["plan.json"]
        )
    }

    /// Applies the saved plan that is in the artifact `PLAN`, or refuses where anything has moved since.
    static var apply: BuildSpec {
        BuildSpec(
            install: installingLibraries,
            build: [
                "chmod +x deployer", #"folder="CODEBUILD_SRC_DIR_$PLAN""#,
                #"./deployer apply "${!folder}/plan.json" \#(image) --yes"#,
            ]
        )
    }

    private static let image = #"${IMAGE:+--image "$IMAGE"}"#

    /// Asks the service of `ENVIRONMENT` whether it is ready, for as long as names and targets may take to settle. Where it is not,
    /// and `ROLLBACK` is true, the release before `IMAGE` is rolled out again; the stage fails all the same. One without an
    /// address is not asked.
    static var smokeTest: BuildSpec {
        BuildSpec(
            install: installingLibraries,
            build: [
                "chmod +x deployer", #"outputs="$(./deployer output "$ENVIRONMENT")""#,
                #"if grep -q "^url " <<< "$outputs"; then url="$(./deployer output "$ENVIRONMENT" url)" && { "#
                    + "curl --fail --silent --show-error --max-time 10"
                    + #" --retry 30 --retry-delay 10 --retry-max-time 300 --retry-all-errors "$url/readyz""#
                    + #" || { [ "${ROLLBACK-}" = true ] && ./deployer rollback "$ENVIRONMENT" --from "$IMAGE" --yes; false; }; }; "#
                    + #"else echo "$ENVIRONMENT has no output \"url\": there is no address to ask at."; fi"#,
            ]
        )
    }

    /// What the deployer needs of Debian.
    private static let installingLibraries = [
        "apt-get update -qq",
        "apt-get install -y -qq --no-install-recommends ca-certificates curl libcurl4 zlib1g libzstd1 tzdata",
    ]
}
