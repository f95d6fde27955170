// Generated from spec/ by `npm run generate`. Do not edit.
export interface paths {
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the audit trail
         * @description The newest rows first. Who is no audit admin sees their own rows only. 404 while no trail is kept.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/density": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count audit rows over time
         * @description Counts of the matching rows in stretches of time; over the last 24 hours when `from` is absent.
         */
        get: operations["getAuditDensity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the audit trail
         * @description All matching rows, the oldest first, as they are read: CSV, or one JSON object per line.
         */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the audit trail
         * @description Reads the whole trail and checks its chain. One at a time.
         */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/backchannel-logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a logout of the identity provider
         * @description The identity provider reports that a session, or all of a subject, is over there.
         */
        post: operations["receiveLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finish to sign in
         * @description Where the identity provider sends the browser back to. Sets the session's cookie.
         */
        get: operations["finishLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how people sign in
         * @description How to sign in.
         */
        get: operations["getAuthConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/loggedout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show that one is signed out
         * @description Where the identity provider sends the browser after the end of its session.
         */
        get: operations["showLoggedOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start to sign in
         * @description Sends the browser to the identity provider: authorization code flow with PKCE (S256), state and nonce. Sets
         *     `periscope_login` for ten minutes. Without an identity provider the browser is sent to `/`.
         */
        get: operations["startLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign out
         * @description Ends this session and goes on to the identity provider's end of session, where it has one.
         */
        get: operations["logout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout/everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign out everywhere
         * @description Ends every session of the person, and all that is open in them, then goes on as `logout` does.
         */
        get: operations["logoutEverywhere"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own sessions
         * @description Where the person is signed in.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of the own sessions
         * @description Ends one of one's own sessions, and all that is open in it.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own access tokens
         * @description One's own tokens that have not been revoked.
         */
        get: operations["listAccessTokens"];
        put?: never;
        /**
         * Make an access token
         * @description A token acts as the person who made it, with their groups at their last sign-in, and no further than its scopes.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke one of the own access tokens
         * @description It stops to work at once.
         */
        delete: operations["revokeAccessToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the own session
         * @description The person whose session this is.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the clusters
         * @description The clusters that the server knows, in its order; no cluster is asked.
         */
        get: operations["listClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what needs attention
         * @description Objects in a bad state, grouped by what owns them, with the cause of each.
         */
        get: operations["listAttention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/audit/bulk-download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a download of several objects
         * @description Records that the console downloaded several objects at once.
         */
        post: operations["recordBulkDownload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/can-i": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what the person may do
         * @description Asks the cluster's own authorization, as the person. Answers are kept for 30 s; failures count as denials and are not kept.
         */
        post: operations["checkAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterrolebindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ClusterRoleBindings
         * @description All objects of kind ClusterRoleBinding, in the API server's order, sent as they are read.
         */
        get: operations["listClusterRoleBindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterrolebindings/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch ClusterRoleBindings
         * @description A snapshot of the list, then every change of an object of kind ClusterRoleBinding, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchClusterRoleBindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterrolebindings/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one ClusterRoleBinding
         * @description One object of kind ClusterRoleBinding with the facts that a list does not carry.
         */
        get: operations["getClusterRoleBinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterrolebindings/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one ClusterRoleBinding
         * @description The events about one object, newest first.
         */
        get: operations["listClusterRoleBindingEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterrolebindings/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one ClusterRoleBinding
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainClusterRoleBinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterrolebindings/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one ClusterRoleBinding is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listClusterRoleBindingRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterrolebindings/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one ClusterRoleBinding
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getClusterRoleBindingYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterroles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ClusterRoles
         * @description All objects of kind ClusterRole, in the API server's order, sent as they are read.
         */
        get: operations["listClusterRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterroles/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch ClusterRoles
         * @description A snapshot of the list, then every change of an object of kind ClusterRole, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchClusterRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterroles/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one ClusterRole
         * @description One object of kind ClusterRole with the facts that a list does not carry.
         */
        get: operations["getClusterRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterroles/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one ClusterRole
         * @description The events about one object, newest first.
         */
        get: operations["listClusterRoleEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterroles/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one ClusterRole
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainClusterRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterroles/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one ClusterRole is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listClusterRoleRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/clusterroles/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one ClusterRole
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getClusterRoleYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/configmaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ConfigMaps
         * @description All objects of kind ConfigMap that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listConfigMaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/configmaps/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch ConfigMaps
         * @description A snapshot of the list, then every change of an object of kind ConfigMap, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchConfigMaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/configmaps/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one ConfigMap
         * @description One object of kind ConfigMap with the facts that a list does not carry.
         */
        get: operations["getConfigMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/configmaps/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one ConfigMap
         * @description The events about one object, newest first.
         */
        get: operations["listConfigMapEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/configmaps/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one ConfigMap
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainConfigMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/configmaps/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one ConfigMap is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listConfigMapRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/configmaps/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one ConfigMap
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getConfigMapYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/crds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom resource definitions
         * @description The definitions that have a served version.
         */
        get: operations["listCustomResourceDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/cronjobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CronJobs
         * @description All objects of kind CronJob that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listCronJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/cronjobs/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch CronJobs
         * @description A snapshot of the list, then every change of an object of kind CronJob, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchCronJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/cronjobs/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one CronJob
         * @description One object of kind CronJob with the facts that a list does not carry.
         */
        get: operations["getCronJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/cronjobs/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one CronJob
         * @description The events about one object, newest first.
         */
        get: operations["listCronJobEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/cronjobs/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one CronJob
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainCronJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/cronjobs/{namespace}/{name}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream the logs of one CronJob
         * @description The lines of every pod of the CronJob, as they are written; pods that come later join in.
         */
        get: operations["streamCronJobLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/cronjobs/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one CronJob is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listCronJobRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/cronjobs/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one CronJob
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getCronJobYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/customresources/{group}/{version}/{plural}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom resources
         * @description All objects of a custom resource, with the columns that its definition asks for.
         */
        get: operations["listCustomResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/customresources/{group}/{version}/{plural}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one custom resource
         * @description One custom object, whole.
         */
        get: operations["getCustomResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/customresources/{group}/{version}/{plural}/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one custom resource
         * @description The events about one custom object, newest first.
         */
        get: operations["listCustomResourceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/customresources/{group}/{version}/{plural}/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one custom resource
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getCustomResourceYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/daemonsets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List DaemonSets
         * @description All objects of kind DaemonSet that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listDaemonSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/daemonsets/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch DaemonSets
         * @description A snapshot of the list, then every change of an object of kind DaemonSet, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchDaemonSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/daemonsets/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one DaemonSet
         * @description One object of kind DaemonSet with the facts that a list does not carry.
         */
        get: operations["getDaemonSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/daemonsets/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one DaemonSet
         * @description The events about one object, newest first.
         */
        get: operations["listDaemonSetEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/daemonsets/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one DaemonSet
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainDaemonSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/daemonsets/{namespace}/{name}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream the logs of one DaemonSet
         * @description The lines of every pod of the DaemonSet, as they are written; pods that come later join in.
         */
        get: operations["streamDaemonSetLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/daemonsets/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one DaemonSet is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listDaemonSetRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/daemonsets/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one DaemonSet
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getDaemonSetYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a cluster's overview
         * @description Counts, capacity, consumers and trouble of one cluster, as the person may see it.
         */
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Deployments
         * @description All objects of kind Deployment that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listDeployments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/deployments/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch Deployments
         * @description A snapshot of the list, then every change of an object of kind Deployment, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchDeployments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/deployments/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one Deployment
         * @description One object of kind Deployment with the facts that a list does not carry.
         */
        get: operations["getDeployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/deployments/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one Deployment
         * @description The events about one object, newest first.
         */
        get: operations["listDeploymentEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/deployments/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one Deployment
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainDeployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/deployments/{namespace}/{name}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream the logs of one Deployment
         * @description The lines of every pod of the Deployment, as they are written; pods that come later join in.
         */
        get: operations["streamDeploymentLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/deployments/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one Deployment is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listDeploymentRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/deployments/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one Deployment
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getDeploymentYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/endpointslices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List EndpointSlices
         * @description All objects of kind EndpointSlice that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listEndpointSlices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/endpointslices/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch EndpointSlices
         * @description A snapshot of the list, then every change of an object of kind EndpointSlice, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchEndpointSlices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/endpointslices/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one EndpointSlice
         * @description One object of kind EndpointSlice with the facts that a list does not carry.
         */
        get: operations["getEndpointSlice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/endpointslices/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one EndpointSlice
         * @description The events about one object, newest first.
         */
        get: operations["listEndpointSliceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/endpointslices/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one EndpointSlice
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainEndpointSlice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/endpointslices/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one EndpointSlice is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listEndpointSliceRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/endpointslices/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one EndpointSlice
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getEndpointSliceYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description The newest 500 events of the cluster, or of the namespaces asked for.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/events/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch events
         * @description Events as they happen, after a snapshot of the newest 500.
         */
        get: operations["watchEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/horizontalpodautoscalers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List HorizontalPodAutoscalers
         * @description All objects of kind HorizontalPodAutoscaler that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listHorizontalPodAutoscalers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/horizontalpodautoscalers/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch HorizontalPodAutoscalers
         * @description A snapshot of the list, then every change of an object of kind HorizontalPodAutoscaler, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchHorizontalPodAutoscalers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/horizontalpodautoscalers/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one HorizontalPodAutoscaler
         * @description One object of kind HorizontalPodAutoscaler with the facts that a list does not carry.
         */
        get: operations["getHorizontalPodAutoscaler"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/horizontalpodautoscalers/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one HorizontalPodAutoscaler
         * @description The events about one object, newest first.
         */
        get: operations["listHorizontalPodAutoscalerEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/horizontalpodautoscalers/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one HorizontalPodAutoscaler
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainHorizontalPodAutoscaler"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/horizontalpodautoscalers/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one HorizontalPodAutoscaler is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listHorizontalPodAutoscalerRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/horizontalpodautoscalers/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one HorizontalPodAutoscaler
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getHorizontalPodAutoscalerYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingressclasses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List IngressClasses
         * @description All objects of kind IngressClass, in the API server's order, sent as they are read.
         */
        get: operations["listIngressClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingressclasses/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch IngressClasses
         * @description A snapshot of the list, then every change of an object of kind IngressClass, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchIngressClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingressclasses/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one IngressClass
         * @description One object of kind IngressClass with the facts that a list does not carry.
         */
        get: operations["getIngressClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingressclasses/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one IngressClass
         * @description The events about one object, newest first.
         */
        get: operations["listIngressClassEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingressclasses/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one IngressClass
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainIngressClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingressclasses/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one IngressClass is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listIngressClassRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingressclasses/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one IngressClass
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getIngressClassYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Ingresses
         * @description All objects of kind Ingress that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listIngresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingresses/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch Ingresses
         * @description A snapshot of the list, then every change of an object of kind Ingress, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchIngresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingresses/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one Ingress
         * @description One object of kind Ingress with the facts that a list does not carry.
         */
        get: operations["getIngress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingresses/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one Ingress
         * @description The events about one object, newest first.
         */
        get: operations["listIngressEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingresses/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one Ingress
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainIngress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingresses/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one Ingress is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listIngressRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/ingresses/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one Ingress
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getIngressYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Jobs
         * @description All objects of kind Job that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/jobs/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch Jobs
         * @description A snapshot of the list, then every change of an object of kind Job, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/jobs/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one Job
         * @description One object of kind Job with the facts that a list does not carry.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/jobs/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one Job
         * @description The events about one object, newest first.
         */
        get: operations["listJobEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/jobs/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one Job
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/jobs/{namespace}/{name}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream the logs of one Job
         * @description The lines of every pod of the Job, as they are written; pods that come later join in.
         */
        get: operations["streamJobLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/jobs/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one Job is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listJobRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/jobs/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one Job
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getJobYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/limitranges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List LimitRanges
         * @description All objects of kind LimitRange that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listLimitRanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/limitranges/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch LimitRanges
         * @description A snapshot of the list, then every change of an object of kind LimitRange, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchLimitRanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/limitranges/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one LimitRange
         * @description One object of kind LimitRange with the facts that a list does not carry.
         */
        get: operations["getLimitRange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/limitranges/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one LimitRange
         * @description The events about one object, newest first.
         */
        get: operations["listLimitRangeEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/limitranges/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one LimitRange
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainLimitRange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/limitranges/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one LimitRange is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listLimitRangeRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/limitranges/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one LimitRange
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getLimitRangeYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Namespaces
         * @description All objects of kind Namespace, in the API server's order, sent as they are read.
         */
        get: operations["listNamespaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/namespaces/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch Namespaces
         * @description A snapshot of the list, then every change of an object of kind Namespace, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchNamespaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/namespaces/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one Namespace
         * @description One object of kind Namespace with the facts that a list does not carry.
         */
        get: operations["getNamespace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/namespaces/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one Namespace
         * @description The events about one object, newest first.
         */
        get: operations["listNamespaceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/namespaces/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one Namespace
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainNamespace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/namespaces/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one Namespace is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listNamespaceRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/namespaces/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one Namespace
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getNamespaceYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/networkpolicies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List NetworkPolicies
         * @description All objects of kind NetworkPolicy that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listNetworkPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/networkpolicies/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch NetworkPolicies
         * @description A snapshot of the list, then every change of an object of kind NetworkPolicy, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchNetworkPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/networkpolicies/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one NetworkPolicy
         * @description One object of kind NetworkPolicy with the facts that a list does not carry.
         */
        get: operations["getNetworkPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/networkpolicies/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one NetworkPolicy
         * @description The events about one object, newest first.
         */
        get: operations["listNetworkPolicyEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/networkpolicies/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one NetworkPolicy
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainNetworkPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/networkpolicies/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one NetworkPolicy is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listNetworkPolicyRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/networkpolicies/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one NetworkPolicy
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getNetworkPolicyYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Nodes
         * @description All objects of kind Node, in the API server's order, sent as they are read.
         */
        get: operations["listNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/nodes/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch Nodes
         * @description A snapshot of the list, then every change of an object of kind Node, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/nodes/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one Node
         * @description One object of kind Node with the facts that a list does not carry.
         */
        get: operations["getNode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/nodes/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one Node
         * @description The events about one object, newest first.
         */
        get: operations["listNodeEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/nodes/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one Node
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainNode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/nodes/{name}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a node uses
         * @description What a node uses now; `available: false` without a metrics API.
         */
        get: operations["getNodeMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/nodes/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one Node is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listNodeRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/nodes/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one Node
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getNodeYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/openapi/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the index of the cluster's OpenAPI documents
         * @description Which documents the cluster has.
         */
        get: operations["getKubernetesOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/openapi/v3/api/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the OpenAPI document of the core group
         * @description The document of the core group, `api/v1`.
         */
        get: operations["getKubernetesCoreOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/openapi/v3/apis/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the OpenAPI document of a group
         * @description The document of a group's list of versions.
         */
        get: operations["getKubernetesGroupOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/openapi/v3/apis/{group}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the OpenAPI document of a group's version
         * @description The document of one version of a group.
         */
        get: operations["getKubernetesVersionOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/openapi/v3/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an OpenAPI document of the cluster's root
         * @description A document of the API server's root: `api`, `apis`, `version`, `logs`.
         */
        get: operations["getKubernetesRootOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/poddisruptionbudgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List PodDisruptionBudgets
         * @description All objects of kind PodDisruptionBudget that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listPodDisruptionBudgets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/poddisruptionbudgets/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch PodDisruptionBudgets
         * @description A snapshot of the list, then every change of an object of kind PodDisruptionBudget, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchPodDisruptionBudgets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/poddisruptionbudgets/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one PodDisruptionBudget
         * @description One object of kind PodDisruptionBudget with the facts that a list does not carry.
         */
        get: operations["getPodDisruptionBudget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/poddisruptionbudgets/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one PodDisruptionBudget
         * @description The events about one object, newest first.
         */
        get: operations["listPodDisruptionBudgetEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/poddisruptionbudgets/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one PodDisruptionBudget
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainPodDisruptionBudget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/poddisruptionbudgets/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one PodDisruptionBudget is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listPodDisruptionBudgetRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/poddisruptionbudgets/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one PodDisruptionBudget
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getPodDisruptionBudgetYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Pods
         * @description All objects of kind Pod that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listPods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pods/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch Pods
         * @description A snapshot of the list, then every change of an object of kind Pod, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchPods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pods/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one Pod
         * @description One object of kind Pod with the facts that a list does not carry.
         */
        get: operations["getPod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pods/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one Pod
         * @description The events about one object, newest first.
         */
        get: operations["listPodEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pods/{namespace}/{name}/exec": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a shell in one Pod
         * @description Runs a command in a container, over a WebSocket without subprotocol: binary messages are bytes of its streams, text
         *     messages are `ExecClientFrame` and `ExecServerFrame`.
         */
        get: operations["execPod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pods/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one Pod
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainPod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pods/{namespace}/{name}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream the logs of one Pod
         * @description The lines of the pod's containers, as they are written.
         */
        get: operations["streamPodLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pods/{namespace}/{name}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a pod uses
         * @description What a pod's containers use now; `available: false` without a metrics API.
         */
        get: operations["getPodMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pods/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one Pod is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listPodRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pods/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one Pod
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getPodYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/priorityclasses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List PriorityClasses
         * @description All objects of kind PriorityClass, in the API server's order, sent as they are read.
         */
        get: operations["listPriorityClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/priorityclasses/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch PriorityClasses
         * @description A snapshot of the list, then every change of an object of kind PriorityClass, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchPriorityClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/priorityclasses/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one PriorityClass
         * @description One object of kind PriorityClass with the facts that a list does not carry.
         */
        get: operations["getPriorityClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/priorityclasses/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one PriorityClass
         * @description The events about one object, newest first.
         */
        get: operations["listPriorityClassEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/priorityclasses/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one PriorityClass
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainPriorityClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/priorityclasses/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one PriorityClass is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listPriorityClassRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/priorityclasses/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one PriorityClass
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getPriorityClassYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvcs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List PersistentVolumeClaims
         * @description All objects of kind PersistentVolumeClaim that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listPersistentVolumeClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvcs/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch PersistentVolumeClaims
         * @description A snapshot of the list, then every change of an object of kind PersistentVolumeClaim, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchPersistentVolumeClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvcs/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one PersistentVolumeClaim
         * @description One object of kind PersistentVolumeClaim with the facts that a list does not carry.
         */
        get: operations["getPersistentVolumeClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvcs/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one PersistentVolumeClaim
         * @description The events about one object, newest first.
         */
        get: operations["listPersistentVolumeClaimEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvcs/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one PersistentVolumeClaim
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainPersistentVolumeClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvcs/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one PersistentVolumeClaim is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listPersistentVolumeClaimRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvcs/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one PersistentVolumeClaim
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getPersistentVolumeClaimYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List PersistentVolumes
         * @description All objects of kind PersistentVolume, in the API server's order, sent as they are read.
         */
        get: operations["listPersistentVolumes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvs/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch PersistentVolumes
         * @description A snapshot of the list, then every change of an object of kind PersistentVolume, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchPersistentVolumes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvs/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one PersistentVolume
         * @description One object of kind PersistentVolume with the facts that a list does not carry.
         */
        get: operations["getPersistentVolume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvs/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one PersistentVolume
         * @description The events about one object, newest first.
         */
        get: operations["listPersistentVolumeEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvs/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one PersistentVolume
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainPersistentVolume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvs/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one PersistentVolume is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listPersistentVolumeRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/pvs/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one PersistentVolume
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getPersistentVolumeYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/replicasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ReplicaSets
         * @description All objects of kind ReplicaSet that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listReplicaSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/replicasets/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch ReplicaSets
         * @description A snapshot of the list, then every change of an object of kind ReplicaSet, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchReplicaSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/replicasets/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one ReplicaSet
         * @description One object of kind ReplicaSet with the facts that a list does not carry.
         */
        get: operations["getReplicaSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/replicasets/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one ReplicaSet
         * @description The events about one object, newest first.
         */
        get: operations["listReplicaSetEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/replicasets/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one ReplicaSet
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainReplicaSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/replicasets/{namespace}/{name}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream the logs of one ReplicaSet
         * @description The lines of every pod of the ReplicaSet, as they are written; pods that come later join in.
         */
        get: operations["streamReplicaSetLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/replicasets/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one ReplicaSet is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listReplicaSetRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/replicasets/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one ReplicaSet
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getReplicaSetYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/resourcequotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ResourceQuotas
         * @description All objects of kind ResourceQuota that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listResourceQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/resourcequotas/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch ResourceQuotas
         * @description A snapshot of the list, then every change of an object of kind ResourceQuota, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchResourceQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/resourcequotas/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one ResourceQuota
         * @description One object of kind ResourceQuota with the facts that a list does not carry.
         */
        get: operations["getResourceQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/resourcequotas/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one ResourceQuota
         * @description The events about one object, newest first.
         */
        get: operations["listResourceQuotaEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/resourcequotas/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one ResourceQuota
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainResourceQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/resourcequotas/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one ResourceQuota is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listResourceQuotaRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/resourcequotas/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one ResourceQuota
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getResourceQuotaYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/rolebindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List RoleBindings
         * @description All objects of kind RoleBinding that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listRoleBindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/rolebindings/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch RoleBindings
         * @description A snapshot of the list, then every change of an object of kind RoleBinding, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchRoleBindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/rolebindings/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one RoleBinding
         * @description One object of kind RoleBinding with the facts that a list does not carry.
         */
        get: operations["getRoleBinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/rolebindings/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one RoleBinding
         * @description The events about one object, newest first.
         */
        get: operations["listRoleBindingEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/rolebindings/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one RoleBinding
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainRoleBinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/rolebindings/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one RoleBinding is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listRoleBindingRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/rolebindings/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one RoleBinding
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getRoleBindingYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Roles
         * @description All objects of kind Role that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/roles/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch Roles
         * @description A snapshot of the list, then every change of an object of kind Role, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/roles/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one Role
         * @description One object of kind Role with the facts that a list does not carry.
         */
        get: operations["getRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/roles/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one Role
         * @description The events about one object, newest first.
         */
        get: operations["listRoleEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/roles/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one Role
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/roles/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one Role is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listRoleRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/roles/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one Role
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getRoleYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/runtimeclasses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List RuntimeClasses
         * @description All objects of kind RuntimeClass, in the API server's order, sent as they are read.
         */
        get: operations["listRuntimeClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/runtimeclasses/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch RuntimeClasses
         * @description A snapshot of the list, then every change of an object of kind RuntimeClass, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchRuntimeClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/runtimeclasses/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one RuntimeClass
         * @description One object of kind RuntimeClass with the facts that a list does not carry.
         */
        get: operations["getRuntimeClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/runtimeclasses/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one RuntimeClass
         * @description The events about one object, newest first.
         */
        get: operations["listRuntimeClassEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/runtimeclasses/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one RuntimeClass
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainRuntimeClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/runtimeclasses/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one RuntimeClass is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listRuntimeClassRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/runtimeclasses/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one RuntimeClass
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getRuntimeClassYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search objects by name
         * @description Objects whose name, or else namespace, contains the text. Nothing but names is read.
         */
        get: operations["searchObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Secrets
         * @description All objects of kind Secret that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listSecrets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/secrets/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch Secrets
         * @description A snapshot of the list, then every change of an object of kind Secret, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchSecrets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/secrets/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one Secret
         * @description One object of kind Secret with the facts that a list does not carry.
         */
        get: operations["getSecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/secrets/{namespace}/{name}/data/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reveal one value of a secret
         * @description The value's bytes as they are: as `text/plain` when they are UTF-8, as a file otherwise. 404 when the Secret has no such
         *     key. Recorded before it is shown.
         */
        get: operations["revealSecretValue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/secrets/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one Secret
         * @description The events about one object, newest first.
         */
        get: operations["listSecretEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/secrets/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one Secret
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainSecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/secrets/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one Secret is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listSecretRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/secrets/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one Secret
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getSecretYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/serviceaccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ServiceAccounts
         * @description All objects of kind ServiceAccount that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listServiceAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/serviceaccounts/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch ServiceAccounts
         * @description A snapshot of the list, then every change of an object of kind ServiceAccount, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchServiceAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/serviceaccounts/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one ServiceAccount
         * @description One object of kind ServiceAccount with the facts that a list does not carry.
         */
        get: operations["getServiceAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/serviceaccounts/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one ServiceAccount
         * @description The events about one object, newest first.
         */
        get: operations["listServiceAccountEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/serviceaccounts/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one ServiceAccount
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainServiceAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/serviceaccounts/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one ServiceAccount is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listServiceAccountRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/serviceaccounts/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one ServiceAccount
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getServiceAccountYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Services
         * @description All objects of kind Service that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/services/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch Services
         * @description A snapshot of the list, then every change of an object of kind Service, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/services/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one Service
         * @description One object of kind Service with the facts that a list does not carry.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/services/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one Service
         * @description The events about one object, newest first.
         */
        get: operations["listServiceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/services/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one Service
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/services/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one Service is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listServiceRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/services/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one Service
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getServiceYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/statefulsets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List StatefulSets
         * @description All objects of kind StatefulSet that the person may see, in the API server's order, sent as they are read.
         */
        get: operations["listStatefulSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/statefulsets/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch StatefulSets
         * @description A snapshot of the list, then every change of an object of kind StatefulSet, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchStatefulSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/statefulsets/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one StatefulSet
         * @description One object of kind StatefulSet with the facts that a list does not carry.
         */
        get: operations["getStatefulSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/statefulsets/{namespace}/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one StatefulSet
         * @description The events about one object, newest first.
         */
        get: operations["listStatefulSetEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/statefulsets/{namespace}/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one StatefulSet
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainStatefulSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/statefulsets/{namespace}/{name}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream the logs of one StatefulSet
         * @description The lines of every pod of the StatefulSet, as they are written; pods that come later join in.
         */
        get: operations["streamStatefulSetLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/statefulsets/{namespace}/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one StatefulSet is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listStatefulSetRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/statefulsets/{namespace}/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one StatefulSet
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getStatefulSetYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/storageclasses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List StorageClasses
         * @description All objects of kind StorageClass, in the API server's order, sent as they are read.
         */
        get: operations["listStorageClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/storageclasses/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch StorageClasses
         * @description A snapshot of the list, then every change of an object of kind StorageClass, as server-sent events. 404 when the operator has not enabled it.
         */
        get: operations["watchStorageClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/storageclasses/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one StorageClass
         * @description One object of kind StorageClass with the facts that a list does not carry.
         */
        get: operations["getStorageClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/storageclasses/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of one StorageClass
         * @description The events about one object, newest first.
         */
        get: operations["listStorageClassEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/storageclasses/{name}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain the state of one StorageClass
         * @description Why the object is in its state: causes in sentences, with their evidence, from the object, its events and what it refers to.
         */
        get: operations["explainStorageClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/storageclasses/{name}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what one StorageClass is related to
         * @description The objects that own, select, use, route to, scale or protect the object, and those that it does that to.
         */
        get: operations["listStorageClassRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{cluster}/storageclasses/{name}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of one StorageClass
         * @description The object as the API server holds it, as YAML with sorted keys.
         */
        get: operations["getStorageClassYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the features of the server
         * @description What the server offers, decided by its operator.
         */
        get: operations["getFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fleet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state of all clusters
         * @description Every cluster's state, as the person may see it. A cluster that fails or is slow does not fail the answer: it says
         *     what is known of it. At most 2 s for a cluster and 8 s in all; kept for 10 s.
         */
        get: operations["getFleet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a connection for live lists
         * @description Opens a WebSocket, without subprotocol, that carries any number of subscriptions up to 200: each a list of one kind in
         *     one cluster, and its changes. Text messages are `LiveClientFrame` and `LiveServerFrame`; binary ones end the connection
         *     (1003). Each subscription counts as a watch stream of the person. Subscriptions are served in turn, so that a long list
         *     does not hold up the others; at most 8 MiB of changes are kept for a client that does not read, and what is beyond is
         *     told as `relist`.
         */
        get: operations["openLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the own identity
         * @description The person who asks, in short.
         */
        get: operations["getActor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debug/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open watch streams
         * @description The open watch streams of everyone, the oldest first. For those who may read everyone's audit rows.
         */
        get: operations["listStreams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the server is alive
         * @description Answers `ok` while the server accepts connections; says nothing about any cluster.
         */
        get: operations["checkHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One action to ask about. */
        AccessCheck: {
            /** @description Kubernetes' verb, such as `list` or `delete`. */
            verb: string;
            /** @description API group, empty for core. */
            group?: string;
            /** @description Kubernetes' plural, such as `deployments`; `pods/exec` means the subresource. */
            resource: string;
            subresource?: string;
            /** @description All namespaces when absent or empty. */
            namespace?: string;
            /** @description All objects when absent or empty. */
            name?: string;
        };
        /** @description Actions to ask about. */
        AccessChecks: {
            checks: components["schemas"]["AccessCheck"][];
        };
        /** @description Whether one action is allowed. */
        AccessResult: {
            allowed: boolean;
            /** @description Why not, or by what rule; may be empty when it is allowed. */
            reason: string;
        };
        /** @description The answers, in the order of the checks. */
        AccessResults: {
            results: components["schemas"]["AccessResult"][];
        };
        /** @description A personal access token, without its secret. */
        AccessToken: {
            id: string;
            /** @description What it is for, in its owner's words. */
            name: string;
            /** @description The tags of the operations that it may call. */
            scopes: string[];
            /** @description The clusters that it may reach; all of them when absent. */
            clusters?: string[];
            createdAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"];
            /** @description To the minute; absent when it was never used. */
            lastUsedAt?: components["schemas"]["Timestamp"];
        };
        /** @description The tokens of the person who asks, the newest first. */
        AccessTokens: {
            items: components["schemas"]["AccessToken"][];
        };
        /**
         * @description Whether a part of the answer could be read.
         * @enum {string}
         */
        Accessibility: "ok" | "forbidden" | "unavailable";
        /** @description The person who asks, in short. */
        Actor: {
            /** @description The email, else the subject. */
            actor: string;
            auditEnabled: boolean;
            /** @enum {string} */
            auditScope: "self" | "all";
            mode: components["schemas"]["AuthorizationMode"];
            /** @description Empty outside tier mode and for those without a tier. */
            tier: string;
        };
        /** @description What failed at one of several clusters. */
        AggregateError: {
            code: components["schemas"]["AggregateErrorCode"];
            /** @description One line, at most 200 characters. */
            message: string;
        };
        /**
         * @description The code of a failure in an answer that gathers several; more may be added.
         * @enum {string}
         */
        AggregateErrorCode: "denied" | "auth_failed" | "timeout" | "apiserver_unreachable" | "unknown";
        /** @description Objects that fail for one reason, as one line of work. */
        AttentionItem: {
            /** @description What to fix: the workload that owns them, else the object itself. */
            object: components["schemas"]["ObjectReference"];
            level: components["schemas"]["StatusLevel"];
            /** @description The cause of the worst of them, as in a finding. */
            cause: string;
            /** @description The cause in a sentence. */
            message: string;
            /**
             * Format: int32
             * @description How many objects the line stands for.
             */
            count: number;
            /** @description Some of them; at most 5. */
            examples: components["schemas"]["ObjectReference"][];
            /** @description Since when, as far as that is known. */
            since?: components["schemas"]["Timestamp"];
        };
        /** @description What in a cluster needs somebody. */
        AttentionList: {
            /** @description The worst first; at most 100. */
            items: components["schemas"]["AttentionItem"][];
            /**
             * Format: int32
             * @description How many lines there are in all.
             */
            total: number;
            /** @description Present when something could not be read. */
            gaps?: components["schemas"]["SourceGap"][];
        };
        /** @description Who did it. */
        AuditActor: {
            /** @description The OIDC subject. */
            sub: string;
            email?: string;
            groups?: string[];
        };
        /** @description A place where the chain does not hold. */
        AuditBreak: {
            /**
             * Format: int64
             * @description The row that is missing, changed or out of its place.
             */
            id: number;
            problem: string;
        };
        /** @description Rows of a stretch of time, by outcome. */
        AuditBucket: {
            start: components["schemas"]["Timestamp"];
            /** Format: int32 */
            success: number;
            /** Format: int32 */
            failure: number;
            /** Format: int32 */
            denied: number;
        };
        /** @description From where it was done. */
        AuditClient: {
            ip?: string;
            userAgent?: string;
            /** @description The id of the session, as `/api/auth/sessions` names it. */
            session?: string;
            /** @description The id of the access token that was used. */
            token?: string;
        };
        /** @description How the matching rows lie in time. */
        AuditDensity: {
            from: components["schemas"]["Timestamp"];
            to: components["schemas"]["Timestamp"];
            /** @description Of equal length, the oldest first. */
            buckets: components["schemas"]["AuditBucket"][];
        };
        /**
         * @description How it ended.
         * @enum {string}
         */
        AuditOutcome: "success" | "failure" | "denied";
        /** @description A page of the trail, the newest row first. */
        AuditPage: {
            items: components["schemas"]["AuditRow"][];
            /**
             * Format: int64
             * @description How many rows match in all.
             */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int64 */
            offset: number;
        };
        /** @description What it was done to; empty when it was done to nothing of a cluster. */
        AuditResource: {
            group?: string;
            version?: string;
            /** @description Kubernetes' plural. */
            resource?: string;
            namespace?: string;
            name?: string;
        };
        /**
         * @description One row of the audit trail. Around a privileged operation there are two of the same `requestId`: `<verb>_intent`
         *     before it, `<verb>` after it; an intent that stays alone is an operation whose end is not known.
         */
        AuditRow: {
            /**
             * Format: int64
             * @description Counts up without gaps, from the oldest row that was ever written.
             */
            id: number;
            /** @description RFC 3339 in UTC, to the millisecond. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description The request's `X-Request-Id`. */
            requestId?: string;
            actor: components["schemas"]["AuditActor"];
            /** @description What was done; more verbs may be added. */
            verb: string;
            outcome: components["schemas"]["AuditOutcome"];
            cluster?: string;
            resource: components["schemas"]["AuditResource"];
            /** @description The failure's text, or how a session ended. */
            reason?: string;
            /** @description Facts by verb; keys may be added. */
            extra?: {
                [key: string]: unknown;
            };
            client?: components["schemas"]["AuditClient"];
            /** @description SHA-256 over the row before and this one, in hex. */
            hash: string;
        };
        /** @description Whose rows the answer shows. */
        AuditScopeHeader: Record<string, never>;
        /** @description Whether the trail is as it was written. */
        AuditVerification: {
            valid: boolean;
            /**
             * Format: int64
             * @description How many rows were checked.
             */
            rows: number;
            /**
             * Format: int64
             * @description The first and the last row that there are; absent in an empty trail.
             */
            firstId?: number;
            /** Format: int64 */
            lastId?: number;
            /** @description The hash of the last row: kept elsewhere, it shows later that the end of the trail was not cut off. */
            head?: string;
            /**
             * Format: int64
             * @description Rows up to this one were removed by retention; where the chain goes on is recorded.
             */
            prunedThroughId?: number;
            /** @description The first place where it does not hold. */
            break?: components["schemas"]["AuditBreak"];
        };
        /** @description What a login screen needs to know. */
        AuthConfig: {
            /** @enum {string} */
            authMode: "oidc" | "dev";
            /** @description The identity provider's label; only with `oidc`. */
            providerName?: string;
        };
        /**
         * @description How people become Kubernetes users.
         * @enum {string}
         */
        AuthorizationMode: "shared" | "tier" | "raw";
        /** @description One measure that an autoscaler follows. */
        AutoscalerMetric: {
            /** @description Where it comes from: `Resource`, `ContainerResource`, `Pods`, `Object` or `External`. */
            type: string;
            /** @description The resource's or the metric's name. */
            name: string;
            /** @description Of a `ContainerResource` metric: which container. */
            container?: string;
            /** @description Of an `Object` metric: what is measured, as `<Kind>/<name>`. */
            object?: string;
            /** @description Which series of the metric, in Kubernetes' selector notation. */
            metricSelector?: string;
            /**
             * @description What the target is compared with.
             * @enum {string}
             */
            targetType: "Utilization" | "AverageValue" | "Value";
            /** @description A percentage such as `80%`, or a quantity. */
            target: string;
            /** @description In the same unit as the target; absent while it is unknown. */
            current?: string;
            /** @description The average behind a current percentage. */
            currentAverageValue?: components["schemas"]["Quantity"];
        };
        /** @description A logout that the identity provider reports (OpenID Connect Back-Channel Logout 1.0 §2.5). */
        BackChannelLogout: {
            logout_token: string;
        };
        /** @description What was downloaded in one go. */
        BulkDownload: {
            /** @description Our plural, or `customresources/<plural>`. */
            kind: string;
            /**
             * Format: int32
             * @description From 1 to 100.
             */
            count: number;
            /** @description `namespace/name`; the first 50 are recorded. */
            ids?: string[];
            /** @description Anything but `success` is recorded as `failure`. */
            outcome?: string;
            /** Format: int32 */
            failure_count?: number;
        };
        /** @description A job of a CronJob, in the CronJob's detail. */
        ChildJob: {
            name: string;
            /**
             * @description As in `JobRow`.
             * @enum {string}
             */
            status: "Complete" | "Failed" | "Suspended" | "Running" | "Pending";
            /** @description As in `JobRow`. */
            completions: string;
            startTime?: components["schemas"]["Timestamp"];
            completionTime?: components["schemas"]["Timestamp"];
            /** @description As in `JobRow`. */
            duration?: string;
        };
        /** @description The jobs that an object controls. */
        ChildJobs: {
            /** @description The newest 10; empty when they could not be read. */
            jobs: components["schemas"]["ChildJob"][];
            /** @description Why `jobs` is empty, when the list failed. */
            jobsError?: string;
        };
        /** @description A pod of a workload, in the workload's detail. */
        ChildPod: {
            name: string;
            /** @description As in `PodRow`. */
            phase: string;
            /** @description As in `PodRow`. */
            ready: string;
            /** Format: int32 */
            restarts: number;
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description The pods that an object selects. */
        ChildPods: {
            /** @description The newest 20. Absent when the object selects none or they could not be read. */
            pods?: components["schemas"]["ChildPod"][];
            /**
             * Format: int32
             * @description How many there are in all.
             */
            podCount?: number;
            /** @description Why `pods` is missing, when the list failed. */
            podsError?: string;
        };
        /** @description The claim that a volume is bound to. */
        ClaimReference: {
            namespace: string;
            name: string;
        };
        /**
         * @description How a cluster is reached.
         * @enum {string}
         */
        ClusterBackend: "eks" | "kubeconfig" | "in-cluster" | "agent" | "demo";
        /** @description What happened to an object, as some component of the cluster reported it. */
        ClusterEvent: {
            /** @description Identity of the event; its object's name is not unique among events. */
            uid: string;
            namespace: string;
            /** @description Kind of the object that the event is about. */
            kind: string;
            /** @description Name of the object that the event is about. */
            name: string;
            /** @description `Normal` or `Warning`. */
            type: string;
            reason: string;
            message: string;
            /**
             * Format: int32
             * @description How often it happened.
             */
            count: number;
            /** @description When it was first seen. */
            first: components["schemas"]["Timestamp"];
            /** @description When it was last seen. */
            last: components["schemas"]["Timestamp"];
            /** @description The component that reported it, with its host where known. */
            source: string;
        };
        /** @description Events, newest first. */
        ClusterEventList: {
            items: components["schemas"]["ClusterEvent"][];
            /** @description Where a watch goes on from this list; absent when the list was put together from several. */
            resourceVersion?: string;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        ClusterEventWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["ClusterEvent"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["ClusterEvent"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A cluster as the registry has it. */
        ClusterInfo: {
            name: string;
            backend: components["schemas"]["ClusterBackend"];
            arn?: string;
            region?: string;
            kubeconfigPath?: string;
            kubeconfigContext?: string;
            environment?: string;
            tags?: {
                [key: string]: string;
            };
            /** @description Whether pod shells are allowed there. */
            execEnabled: boolean;
            clusterShellEnabled: boolean;
            /**
             * @description Absent when the cluster shell is off.
             * @enum {string}
             */
            clusterShellMode?: "bash" | "kubectl-only";
            nodeShellEnabled: boolean;
        };
        /** @description The clusters of this server. */
        ClusterInfoList: {
            clusters: components["schemas"]["ClusterInfo"][];
        };
        /** @description The name of a cluster in the registry. */
        ClusterName: string;
        /** @description A cluster role binding with the facts that a table does not carry; its `roleRef` is an object. */
        ClusterRoleBindingDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            roleRef: components["schemas"]["RoleReference"];
            /** Format: int32 */
            subjectCount: number;
            subjects: components["schemas"]["Subject"][];
        };
        /** @description A cluster role binding, as a table shows it. */
        ClusterRoleBindingRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @description The role that it grants, as `<Kind>/<name>`. */
            roleRef: string;
            /** Format: int32 */
            subjectCount: number;
        };
        /** @description A list of rows of one kind. */
        ClusterRoleBindingRowList: {
            items: components["schemas"]["ClusterRoleBindingRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        ClusterRoleBindingRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["ClusterRoleBindingRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["ClusterRoleBindingRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A cluster role with the facts that a table does not carry. */
        ClusterRoleDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** Format: int32 */
            ruleCount: number;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            rules: components["schemas"]["PolicyRule"][];
            /** @description The cluster roles whose rules it collects: one selector each, such as `a=b, c=d`. */
            aggregationLabels?: string[];
        };
        /** @description A cluster role, as a table shows it. */
        ClusterRoleRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** Format: int32 */
            ruleCount: number;
        };
        /** @description A list of rows of one kind. */
        ClusterRoleRowList: {
            items: components["schemas"]["ClusterRoleRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        ClusterRoleRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["ClusterRoleRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["ClusterRoleRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A condition of an object's status. */
        Condition: {
            type: string;
            /** @description `True`, `False` or `Unknown`. */
            status: string;
            reason?: string;
            message?: string;
            lastTransitionTime?: components["schemas"]["Timestamp"];
        };
        /** @description A config map with the facts that a table does not carry. */
        ConfigMapDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /**
             * Format: int32
             * @description How many entries it has, text and binary.
             */
            keyCount: number;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description Its text entries. */
            data?: {
                [key: string]: string;
            };
            /** @description Names of its binary entries, sorted. */
            binaryDataKeys?: string[];
            /** @description Sizes of its binary entries in bytes. */
            binaryDataSizes?: {
                [key: string]: number;
            };
            /** @description Present when its data cannot be changed. */
            immutable?: boolean;
        };
        /** @description A config map, as a table shows it. */
        ConfigMapRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /**
             * Format: int32
             * @description How many entries it has, text and binary.
             */
            keyCount: number;
        };
        /** @description A list of rows of one kind. */
        ConfigMapRowList: {
            items: components["schemas"]["ConfigMapRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        ConfigMapRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["ConfigMapRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["ConfigMapRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A raw block device that a container sees. */
        ContainerDevice: {
            /** @description The volume's name. */
            name: string;
            path: string;
        };
        /** @description An environment variable: where its value comes from, never the value. */
        ContainerEnv: {
            name: string;
            /**
             * @description `value` when the manifest holds the value itself.
             * @enum {string}
             */
            source: "value" | "configMap" | "secret" | "field" | "resourceField" | "file";
            /** @description Name of the ConfigMap or Secret, path of the field, or name of the resource or volume. */
            from?: string;
            /** @description The key in it. */
            key?: string;
            /** @description Whether the container starts without it. */
            optional?: boolean;
        };
        /** @description A ConfigMap or Secret whose every key is an environment variable. */
        ContainerEnvFrom: {
            /** @enum {string} */
            source: "configMap" | "secret";
            name: string;
            /** @description Put in front of each key. */
            prefix?: string;
            /** @description Whether the container starts without it. */
            optional?: boolean;
        };
        /** @description How a container's earlier run ended. */
        ContainerLastState: {
            /** @enum {string} */
            state: "Running" | "Waiting" | "Terminated" | "Unknown";
            reason?: string;
            message?: string;
            /** Format: int32 */
            exitCode?: number;
            /** Format: int32 */
            signal?: number;
            startedAt?: components["schemas"]["Timestamp"];
            finishedAt?: components["schemas"]["Timestamp"];
        };
        /** @description What a container uses. */
        ContainerMetrics: {
            name: string;
            cpuUsage?: string;
            memoryUsage?: string;
            /**
             * Format: double
             * @description Of its limit; -1 without one.
             */
            cpuLimitPercent: number;
            /**
             * Format: double
             * @description Of its limit; -1 without one.
             */
            memLimitPercent: number;
            /**
             * Format: double
             * @description Of its request; -1 without one.
             */
            cpuRequestPercent: number;
            /**
             * Format: double
             * @description Of its request; -1 without one.
             */
            memRequestPercent: number;
        };
        /** @description Where a container sees a volume. */
        ContainerMount: {
            /** @description The volume's name. */
            name: string;
            path: string;
            subPath?: string;
            readOnly: boolean;
        };
        /** @description A port that a container says it listens on. */
        ContainerPort: {
            name?: string;
            /** Format: int32 */
            containerPort: number;
            /**
             * Format: int32
             * @description The node's port that leads to it.
             */
            hostPort?: number;
            hostIP?: string;
            protocol: string;
        };
        /** @description How the kubelet finds out whether a container is alive, ready or started. */
        ContainerProbe: {
            /** @enum {string} */
            type: "exec" | "httpGet" | "tcpSocket" | "grpc" | "unknown";
            /** @description What is asked: a command, a URL such as `http://:8080/healthz`, or a port. */
            target: string;
            /** Format: int32 */
            initialDelaySeconds: number;
            /** Format: int32 */
            timeoutSeconds: number;
            /** Format: int32 */
            periodSeconds: number;
            /** Format: int32 */
            successThreshold: number;
            /** Format: int32 */
            failureThreshold: number;
        };
        /** @description A container, as a pod's spec or a workload's template describes it. */
        ContainerSpec: {
            name: string;
            /** @description As the spec names it. */
            image: string;
            imagePullPolicy?: string;
            command?: string[];
            args?: string[];
            ports?: components["schemas"]["ContainerPort"][];
            /** @description All resources that the container is promised. */
            requests?: {
                [key: string]: components["schemas"]["Quantity"];
            };
            /** @description All resources that the container may not exceed. */
            limits?: {
                [key: string]: components["schemas"]["Quantity"];
            };
            env?: components["schemas"]["ContainerEnv"][];
            envFrom?: components["schemas"]["ContainerEnvFrom"][];
            mounts?: components["schemas"]["ContainerMount"][];
            devices?: components["schemas"]["ContainerDevice"][];
            livenessProbe?: components["schemas"]["ContainerProbe"];
            readinessProbe?: components["schemas"]["ContainerProbe"];
            startupProbe?: components["schemas"]["ContainerProbe"];
            /** @description `Always` on an init container makes it a sidecar. */
            restartPolicy?: string;
            /** @description Whether it runs privileged. */
            privileged?: boolean;
        };
        /** @description A container of a pod, with its state. */
        ContainerStatus: {
            name: string;
            /** @description As the spec names it. */
            image: string;
            imagePullPolicy?: string;
            command?: string[];
            args?: string[];
            ports?: components["schemas"]["ContainerPort"][];
            /** @description All resources that the container is promised. */
            requests?: {
                [key: string]: components["schemas"]["Quantity"];
            };
            /** @description All resources that the container may not exceed. */
            limits?: {
                [key: string]: components["schemas"]["Quantity"];
            };
            env?: components["schemas"]["ContainerEnv"][];
            envFrom?: components["schemas"]["ContainerEnvFrom"][];
            mounts?: components["schemas"]["ContainerMount"][];
            devices?: components["schemas"]["ContainerDevice"][];
            livenessProbe?: components["schemas"]["ContainerProbe"];
            readinessProbe?: components["schemas"]["ContainerProbe"];
            startupProbe?: components["schemas"]["ContainerProbe"];
            /** @description `Always` on an init container makes it a sidecar. */
            restartPolicy?: string;
            /** @description Whether it runs privileged. */
            privileged?: boolean;
            /** @enum {string} */
            state: "Running" | "Waiting" | "Terminated" | "Unknown";
            /** @description Why it waits or ended. */
            reason?: string;
            message?: string;
            /**
             * Format: int32
             * @description Of a terminated container.
             */
            exitCode?: number;
            /**
             * Format: int32
             * @description The signal that ended it.
             */
            signal?: number;
            startedAt?: components["schemas"]["Timestamp"];
            finishedAt?: components["schemas"]["Timestamp"];
            /** @description How the run before this one ended. */
            lastState?: components["schemas"]["ContainerLastState"];
            ready: boolean;
            /** @description Whether its startup probe, if any, has passed. */
            started?: boolean;
            /** Format: int32 */
            restartCount: number;
            /** @description Whether it is an init container that keeps running beside the others. */
            sidecar?: boolean;
            /** @description Of an ephemeral container: the container that it looks into. */
            targetContainer?: string;
            containerID?: string;
            /** @description The image that really runs. */
            imageID?: string;
            cpuRequest?: components["schemas"]["Quantity"];
            cpuLimit?: components["schemas"]["Quantity"];
            memoryRequest?: components["schemas"]["Quantity"];
            memoryLimit?: components["schemas"]["Quantity"];
        };
        /** @description A token with its secret, which is never shown again. */
        CreatedAccessToken: {
            id: string;
            /** @description What it is for, in its owner's words. */
            name: string;
            /** @description The tags of the operations that it may call. */
            scopes: string[];
            /** @description The clusters that it may reach; all of them when absent. */
            clusters?: string[];
            createdAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"];
            /** @description To the minute; absent when it was never used. */
            lastUsedAt?: components["schemas"]["Timestamp"];
            /** @description For `Authorization: Bearer`. */
            token: string;
        };
        /** @description A cron job with the facts that a table does not carry. */
        CronJobDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description When it runs, in cron's notation. */
            schedule: string;
            /** @description The schedule's time zone; the cluster's when absent. */
            timeZone?: string;
            suspend: boolean;
            /**
             * Format: int32
             * @description How many of its jobs run.
             */
            active: number;
            lastScheduleTime?: components["schemas"]["Timestamp"];
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            serviceAccountName?: string;
            nodeSelector?: {
                [key: string]: string;
            };
            tolerations?: components["schemas"]["Toleration"][];
            topologySpreadConstraints?: components["schemas"]["TopologySpreadConstraint"][];
            volumes?: components["schemas"]["PodVolume"][];
            imagePullSecrets?: string[];
            restartPolicy?: string;
            /** Format: int64 */
            terminationGracePeriodSeconds?: number;
            priorityClassName?: string;
            runtimeClassName?: string;
            schedulerName?: string;
            dnsPolicy?: string;
            hostNetwork?: boolean;
            hostPID?: boolean;
            hostIPC?: boolean;
            containers: components["schemas"]["ContainerSpec"][];
            initContainers?: components["schemas"]["ContainerSpec"][];
            templateLabels?: {
                [key: string]: string;
            };
            templateAnnotations?: {
                [key: string]: string;
            };
            /** @description The newest 10; empty when they could not be read. */
            jobs: components["schemas"]["ChildJob"][];
            /** @description Why `jobs` is empty, when the list failed. */
            jobsError?: string;
            /** @description `Allow`, `Forbid` or `Replace`. */
            concurrencyPolicy: string;
            /**
             * Format: int64
             * @description How many seconds late a job may still start.
             */
            startingDeadlineSeconds?: number;
            /** Format: int32 */
            successfulJobsHistoryLimit: number;
            /** Format: int32 */
            failedJobsHistoryLimit: number;
            lastSuccessfulTime?: components["schemas"]["Timestamp"];
            /** @description Names of the jobs that run. */
            activeJobs?: string[];
            /**
             * Format: int32
             * @description Of each job: how many pods may run at once.
             */
            parallelism?: number;
            /**
             * Format: int32
             * @description Of each job: how many pods must succeed.
             */
            completions?: number;
            /**
             * Format: int32
             * @description Of each job: how many failures are retried.
             */
            backoffLimit?: number;
        };
        /** @description A cron job, as a table shows it. */
        CronJobRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description When it runs, in cron's notation. */
            schedule: string;
            /** @description The schedule's time zone; the cluster's when absent. */
            timeZone?: string;
            suspend: boolean;
            /**
             * Format: int32
             * @description How many of its jobs run.
             */
            active: number;
            lastScheduleTime?: components["schemas"]["Timestamp"];
        };
        /** @description A list of rows of one kind. */
        CronJobRowList: {
            items: components["schemas"]["CronJobRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        CronJobRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["CronJobRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["CronJobRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A custom resource definition. */
        CustomResourceDefinition: {
            name: string;
            group: string;
            kind: string;
            plural: string;
            singular?: string;
            shortNames?: string[];
            /** @enum {string} */
            scope: "Namespaced" | "Cluster";
            /** @description Only served ones. */
            versions: components["schemas"]["CustomResourceVersion"][];
            /** @description The first served version, in the order of the definition. */
            servedVersion: string;
            /** @description The stored version when it is served, else empty. */
            storageVersion: string;
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description The cluster's custom resource definitions, by group and kind. */
        CustomResourceDefinitionList: {
            crds: components["schemas"]["CustomResourceDefinition"][];
        };
        /** @description A custom resource, whole. */
        CustomResourceDetail: {
            name: string;
            namespace?: string;
            kind: string;
            apiVersion: string;
            createdAt: components["schemas"]["Timestamp"];
            /** @description The object as the API server holds it. */
            object: {
                [key: string]: unknown;
            };
        };
        /** @description Custom resources of one definition. */
        CustomResourceList: {
            items: components["schemas"]["CustomResourceRow"][];
            /** @description The columns to show: those of priority 0 and below; all with `wide=true`. */
            columns: components["schemas"]["PrinterColumn"][];
            /** @enum {string} */
            scope: "Namespaced" | "Cluster";
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /** @description A custom resource, as a table shows it. */
        CustomResourceRow: {
            name: string;
            namespace?: string;
            uid: string;
            resourceVersion: string;
            createdAt: components["schemas"]["Timestamp"];
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @description Values by column name, as text. A column whose path cannot be read is missing. */
            columns: {
                [key: string]: string;
            };
        };
        /** @description A served version of a custom resource. */
        CustomResourceVersion: {
            name: string;
            served: boolean;
            storage: boolean;
            deprecated?: boolean;
            printerColumns?: components["schemas"]["PrinterColumn"][];
        };
        /** @description A daemon set with the facts that a table does not carry. */
        DaemonSetDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /**
             * Format: int32
             * @description How many nodes should run its pod.
             */
            desiredNumberScheduled: number;
            /** Format: int32 */
            numberReady: number;
            /** Format: int32 */
            updatedNumberScheduled: number;
            /** Format: int32 */
            numberAvailable: number;
            /**
             * Format: int32
             * @description How many nodes run its pod and should not.
             */
            numberMisscheduled: number;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description The labels that they carry. */
            selector?: {
                [key: string]: string;
            };
            /** @description Labels and expressions in Kubernetes' selector notation, as `labelSelector` takes it. */
            labelSelector?: string;
            serviceAccountName?: string;
            nodeSelector?: {
                [key: string]: string;
            };
            tolerations?: components["schemas"]["Toleration"][];
            topologySpreadConstraints?: components["schemas"]["TopologySpreadConstraint"][];
            volumes?: components["schemas"]["PodVolume"][];
            imagePullSecrets?: string[];
            restartPolicy?: string;
            /** Format: int64 */
            terminationGracePeriodSeconds?: number;
            priorityClassName?: string;
            runtimeClassName?: string;
            schedulerName?: string;
            dnsPolicy?: string;
            hostNetwork?: boolean;
            hostPID?: boolean;
            hostIPC?: boolean;
            containers: components["schemas"]["ContainerSpec"][];
            initContainers?: components["schemas"]["ContainerSpec"][];
            templateLabels?: {
                [key: string]: string;
            };
            templateAnnotations?: {
                [key: string]: string;
            };
            /** @description The newest 20. Absent when the object selects none or they could not be read. */
            pods?: components["schemas"]["ChildPod"][];
            /**
             * Format: int32
             * @description How many there are in all.
             */
            podCount?: number;
            /** @description Why `pods` is missing, when the list failed. */
            podsError?: string;
            /** @description `RollingUpdate` or `OnDelete`. */
            updateStrategy: string;
            /** @description How many nodes may run two pods in an update: a number or a percentage. */
            maxSurge?: string;
            /** @description How many nodes may run none in an update: a number or a percentage. */
            maxUnavailable?: string;
            /** Format: int32 */
            minReadySeconds: number;
            /** Format: int32 */
            revisionHistoryLimit?: number;
            /**
             * Format: int32
             * @description How many nodes run its pod, wanted or not.
             */
            currentNumberScheduled: number;
            /** Format: int32 */
            numberUnavailable: number;
            conditions?: components["schemas"]["Condition"][];
        };
        /** @description A daemon set, as a table shows it. */
        DaemonSetRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /**
             * Format: int32
             * @description How many nodes should run its pod.
             */
            desiredNumberScheduled: number;
            /** Format: int32 */
            numberReady: number;
            /** Format: int32 */
            updatedNumberScheduled: number;
            /** Format: int32 */
            numberAvailable: number;
            /**
             * Format: int32
             * @description How many nodes run its pod and should not.
             */
            numberMisscheduled: number;
        };
        /** @description A list of rows of one kind. */
        DaemonSetRowList: {
            items: components["schemas"]["DaemonSetRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        DaemonSetRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["DaemonSetRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["DaemonSetRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description One cluster at a glance. */
        Dashboard: {
            nodes: components["schemas"]["NodeCounts"];
            pods: components["schemas"]["PodCounts"];
            /** Format: int32 */
            namespaces: number;
            /**
             * Format: int32
             * @description Pods that are stuck or failed.
             */
            stuckOrFailed: number;
            /** @description When these figures are from; present when they are not from this request. */
            asOf?: components["schemas"]["Timestamp"];
            /** @description Present when the figures are incomplete: what could not be counted to its end. */
            incomplete?: ("nodes" | "pods" | "namespaces")[];
            hotSignals: components["schemas"]["HotSignal"][];
            kubernetesVersion: string;
            /** @description How the cluster is reached, for people: `EKS`, `Kubeconfig`, `In-cluster`, `Agent`, `Demo`. */
            provider: string;
            /** Format: int32 */
            nodeCount: number;
            /** Format: int32 */
            nodeReadyCount: number;
            /** Format: int32 */
            podCount: number;
            /** Format: int32 */
            namespaceCount: number;
            /** @description Empty when the nodes could not be read. */
            cpuAllocatable: string;
            /** @description Empty when the nodes could not be read. */
            memoryAllocatable: string;
            metricsAvailable: boolean;
            accessibility: components["schemas"]["DashboardAccessibility"];
            cpuUsed?: string;
            memoryUsed?: string;
            /** Format: double */
            cpuPercent?: number;
            /** Format: double */
            memoryPercent?: number;
            /** @description What the pods that are on nodes and have not ended request in all; absent when not every pod could be read. */
            cpuRequested?: string;
            /** @description As `cpuRequested`. */
            memoryRequested?: string;
            /**
             * Format: double
             * @description Of what is allocatable; absent when either is unknown.
             */
            cpuRequestedPercent?: number;
            /**
             * Format: double
             * @description As `cpuRequestedPercent`.
             */
            memoryRequestedPercent?: number;
            workloads: components["schemas"]["DashboardWorkloads"];
            podPhases: components["schemas"]["PodPhases"];
            /** @description The worst 20. */
            needsAttention: components["schemas"]["FailingPod"][];
            /** @description At most 5. */
            topByCpu?: components["schemas"]["TopPod"][];
            /** @description At most 5. */
            topByMemory?: components["schemas"]["TopPod"][];
            storage: components["schemas"]["DashboardStorage"];
        };
        /** @description Which parts of the dashboard could be read; figures of the others are zero and mean nothing. */
        DashboardAccessibility: {
            nodes: components["schemas"]["Accessibility"];
            pods: components["schemas"]["Accessibility"];
            namespaces: components["schemas"]["Accessibility"];
            metrics: components["schemas"]["Accessibility"];
            workloads: components["schemas"]["Accessibility"];
            storage: components["schemas"]["Accessibility"];
        };
        /** @description Volumes, counted. */
        DashboardStorage: {
            /** Format: int32 */
            pvCount: number;
            /** Format: int32 */
            pvcBound: number;
            /** Format: int32 */
            pvcPending: number;
            /** @description Sum of the bound volumes' capacities. */
            totalProvisioned?: string;
        };
        /** @description Workloads, counted. */
        DashboardWorkloads: {
            deployments: components["schemas"]["WorkloadCounts"];
            statefulSets: components["schemas"]["WorkloadCounts"];
            daemonSets: components["schemas"]["WorkloadCounts"];
            jobs: components["schemas"]["WorkloadCounts"];
            cronJobs: components["schemas"]["WorkloadCounts"];
        };
        /** @description A deployment with the facts that a table does not carry. */
        DeploymentDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /**
             * Format: int32
             * @description How many pods are wanted.
             */
            replicas: number;
            /** Format: int32 */
            readyReplicas: number;
            /**
             * Format: int32
             * @description How many run the current template.
             */
            updatedReplicas: number;
            /** Format: int32 */
            availableReplicas: number;
            /** @description Whether rollouts are paused. */
            paused: boolean;
            /** @description The reason of the condition `Progressing`: `NewReplicaSetAvailable`, `ProgressDeadlineExceeded`, … */
            progressReason?: string;
            /** @description The reason of the condition `ReplicaFailure` while pods cannot be made or deleted: `FailedCreate`, `FailedDelete`. */
            failureReason?: string;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description The labels that they carry. */
            selector?: {
                [key: string]: string;
            };
            /** @description Labels and expressions in Kubernetes' selector notation, as `labelSelector` takes it. */
            labelSelector?: string;
            serviceAccountName?: string;
            nodeSelector?: {
                [key: string]: string;
            };
            tolerations?: components["schemas"]["Toleration"][];
            topologySpreadConstraints?: components["schemas"]["TopologySpreadConstraint"][];
            volumes?: components["schemas"]["PodVolume"][];
            imagePullSecrets?: string[];
            restartPolicy?: string;
            /** Format: int64 */
            terminationGracePeriodSeconds?: number;
            priorityClassName?: string;
            runtimeClassName?: string;
            schedulerName?: string;
            dnsPolicy?: string;
            hostNetwork?: boolean;
            hostPID?: boolean;
            hostIPC?: boolean;
            containers: components["schemas"]["ContainerSpec"][];
            initContainers?: components["schemas"]["ContainerSpec"][];
            templateLabels?: {
                [key: string]: string;
            };
            templateAnnotations?: {
                [key: string]: string;
            };
            /** @description The newest 20. Absent when the object selects none or they could not be read. */
            pods?: components["schemas"]["ChildPod"][];
            /**
             * Format: int32
             * @description How many there are in all.
             */
            podCount?: number;
            /** @description Why `pods` is missing, when the list failed. */
            podsError?: string;
            /** @description `RollingUpdate` or `Recreate`. */
            strategy: string;
            /** @description How many pods beyond the wanted number a rollout may start: a number or a percentage. */
            maxSurge?: string;
            /** @description How many of the wanted pods may be missing in a rollout: a number or a percentage. */
            maxUnavailable?: string;
            /** Format: int32 */
            minReadySeconds: number;
            /** Format: int32 */
            revisionHistoryLimit?: number;
            /** Format: int32 */
            progressDeadlineSeconds?: number;
            /**
             * Format: int32
             * @description How many pods there are, of all templates.
             */
            currentReplicas: number;
            /** Format: int32 */
            unavailableReplicas: number;
            /** @description Which revision of the template is rolled out. */
            revision?: string;
            conditions?: components["schemas"]["Condition"][];
        };
        /** @description A deployment, as a table shows it. */
        DeploymentRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /**
             * Format: int32
             * @description How many pods are wanted.
             */
            replicas: number;
            /** Format: int32 */
            readyReplicas: number;
            /**
             * Format: int32
             * @description How many run the current template.
             */
            updatedReplicas: number;
            /** Format: int32 */
            availableReplicas: number;
            /** @description Whether rollouts are paused. */
            paused: boolean;
            /** @description The reason of the condition `Progressing`: `NewReplicaSetAvailable`, `ProgressDeadlineExceeded`, … */
            progressReason?: string;
            /** @description The reason of the condition `ReplicaFailure` while pods cannot be made or deleted: `FailedCreate`, `FailedDelete`. */
            failureReason?: string;
        };
        /** @description A list of rows of one kind. */
        DeploymentRowList: {
            items: components["schemas"]["DeploymentRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        DeploymentRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["DeploymentRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["DeploymentRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description What every detail carries beside its row's fields. */
        DetailMetadata: {
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
        };
        /** @description One endpoint of a slice. */
        Endpoint: {
            addresses: string[];
            hostname?: string;
            nodeName?: string;
            zone?: string;
            /** @description An endpoint that does not say counts as ready. */
            ready: boolean;
            /** @description As `ready`, where the endpoint does not say. */
            serving: boolean;
            terminating: boolean;
            targetRef?: components["schemas"]["EndpointTarget"];
            /** @description Zones that should prefer it. */
            hintZones?: string[];
        };
        /** @description An endpoint slice with the facts that a table does not carry. */
        EndpointSliceDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description `IPv4`, `IPv6` or `FQDN`. */
            addressType: string;
            ports: components["schemas"]["EndpointSlicePort"][];
            /** @description The Service that it belongs to. */
            serviceName?: string;
            /** Format: int32 */
            readyCount: number;
            /** Format: int32 */
            totalCount: number;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            endpoints?: components["schemas"]["Endpoint"][];
        };
        /** @description A port of an endpoint slice. */
        EndpointSlicePort: {
            name?: string;
            protocol?: string;
            /**
             * Format: int32
             * @description `0` for every port.
             */
            port: number;
            appProtocol?: string;
        };
        /** @description An endpoint slice, as a table shows it. */
        EndpointSliceRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description `IPv4`, `IPv6` or `FQDN`. */
            addressType: string;
            ports: components["schemas"]["EndpointSlicePort"][];
            /** @description The Service that it belongs to. */
            serviceName?: string;
            /** Format: int32 */
            readyCount: number;
            /** Format: int32 */
            totalCount: number;
        };
        /** @description A list of rows of one kind. */
        EndpointSliceRowList: {
            items: components["schemas"]["EndpointSliceRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        EndpointSliceRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["EndpointSliceRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["EndpointSliceRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description The object behind an endpoint. */
        EndpointTarget: {
            kind: string;
            name: string;
            namespace?: string;
        };
        /** @description A fact that a finding stands on. */
        Evidence: {
            /**
             * @description Where the fact is from.
             * @enum {string}
             */
            type: "condition" | "container" | "event" | "log" | "reference" | "spec" | "status";
            /** @description The fact, as the cluster says it. */
            text: string;
            /** @description When it was so. */
            at?: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description How often it was seen.
             */
            count?: number;
            /** @description Whose fact it is, when it is not the explained object's own. */
            object?: components["schemas"]["ObjectReference"];
        };
        /** @description What a client sends as text; binary messages are stdin as it is. Other texts are ignored. */
        ExecClientFrame: {
            /** @enum {string} */
            type: "resize";
            /** Format: int32 */
            cols: number;
            /** Format: int32 */
            rows: number;
        } | {
            /** @enum {string} */
            type: "eof";
        } | {
            /** @enum {string} */
            type: "close";
        };
        /**
         * @description Why a shell was not opened, or ended badly.
         * @enum {string}
         */
        ExecErrorCode: "E_NOT_FOUND" | "E_INVALID_REQUEST" | "E_EXEC_DISABLED" | "E_CAP_USER" | "E_CAP_CLUSTER" | "E_FORBIDDEN" | "E_NO_SHELL" | "E_INTERNAL";
        /** @description Why a shell was refused. */
        ExecRefusalBody: {
            code: components["schemas"]["ExecErrorCode"];
            message: string;
            /**
             * Format: int32
             * @description The cap, when it was reached.
             */
            limit?: number;
            /** @description The person's own sessions, when their cap was reached. */
            activeSessions?: components["schemas"]["ExecSession"][];
        };
        /** @description What a server sends as text; binary messages are stdout and stderr as they come. */
        ExecServerFrame: {
            /** @enum {string} */
            type: "hello";
            sessionId: string;
            container?: string;
        } | {
            /** @enum {string} */
            type: "idle_warn";
            /** Format: int32 */
            secondsRemaining: number;
        } | {
            /** @enum {string} */
            type: "closed";
            /** @enum {string} */
            reason: "completed" | "container_exit" | "client" | "deadline" | "server_error" | "idle" | "heartbeat_timeout" | "shutdown" | "auth_expired";
            /**
             * Format: int32
             * @description The process' exit code; -1 when it is not known.
             */
            exitCode: number;
            message?: string;
        } | {
            /** @enum {string} */
            type: "error";
            code: components["schemas"]["ExecErrorCode"];
            message: string;
            retryable?: boolean;
            /** Format: int32 */
            limit?: number;
            activeSessions?: components["schemas"]["ExecSession"][];
        };
        /** @description A shell session of the person. */
        ExecSession: {
            id: string;
            cluster: string;
            namespace: string;
            pod: string;
            container: string;
            startedAt: components["schemas"]["Timestamp"];
        };
        /** @description Why an object is in its state. */
        Explanation: {
            /** @description The worst first; empty when no cause is known, whether or not something is wrong. */
            findings: components["schemas"]["Finding"][];
            /** @description Present when something could not be read. */
            gaps?: components["schemas"]["SourceGap"][];
        };
        /** @description A pod that needs attention. */
        FailingPod: {
            name: string;
            namespace: string;
            reason: string;
            container?: string;
            message?: string;
            /** Format: int32 */
            restartCount?: number;
            phase: string;
        };
        /** @description Headers that every failure carries. */
        FailureHeaders: Record<string, never>;
        /** @description What this server offers. */
        Features: {
            /** @description Kinds that can be watched, in registry order. */
            watchStreams: string[];
            version: string;
            /** @description The commit that the server was built from; empty when unknown. */
            commit: string;
            /** @enum {string} */
            channel: "dev" | "prerelease" | "stable";
            /** @description Whether people may make access tokens for scripts. */
            apiTokens: boolean;
        };
        /** @description One cause of an object's state. */
        Finding: {
            /** @description Which cause, such as `out-of-memory`; new ones may be added. */
            cause: string;
            level: components["schemas"]["StatusLevel"];
            /** @description The cause in a sentence. */
            message: string;
            evidence: components["schemas"]["Evidence"][];
            next?: components["schemas"]["NextStep"];
        };
        /** @description One cluster of the fleet. */
        FleetCluster: {
            name: string;
            backend: components["schemas"]["ClusterBackend"];
            region?: string;
            environment?: string;
            tags?: {
                [key: string]: string;
            };
            /** @description From the cluster's ARN. */
            accountID?: string;
            /** @description The kubeconfig context. */
            context?: string;
            status: components["schemas"]["FleetStatus"];
            /** @description When the cluster last answered; absent when it never did. */
            lastContact?: components["schemas"]["Timestamp"];
            /** @description Absent when nothing is known. */
            summary?: components["schemas"]["FleetSummary"];
            /** @description The most frequent first. */
            hotSignals: components["schemas"]["HotSignal"][];
            /** @description Absent when all went well. */
            error?: components["schemas"]["AggregateError"];
        };
        /** @description All clusters at a glance. */
        FleetOverview: {
            rollup: components["schemas"]["FleetRollup"];
            /** @description In the registry's order. */
            clusters: components["schemas"]["FleetCluster"][];
        };
        /** @description The fleet, summed up. */
        FleetRollup: {
            /** Format: int32 */
            totalClusters: number;
            /** @description Clusters by status; only those that occur. */
            byStatus: {
                [key: string]: number;
            };
            /** @description Clusters by environment; `other` for those without. */
            byEnvironment: {
                [key: string]: number;
            };
            generatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description How a cluster is.
         * @enum {string}
         */
        FleetStatus: "healthy" | "degraded" | "unreachable" | "unknown" | "denied";
        /** @description A cluster's figures. */
        FleetSummary: {
            nodes: components["schemas"]["NodeCounts"];
            pods: components["schemas"]["PodCounts"];
            /** Format: int32 */
            namespaces: number;
            /**
             * Format: int32
             * @description Pods that are stuck or failed.
             */
            stuckOrFailed: number;
            /** @description When these figures are from; present when they are not from this request. */
            asOf?: components["schemas"]["Timestamp"];
            /** @description Present when the figures are incomplete: what could not be counted to its end. */
            incomplete?: ("nodes" | "pods" | "namespaces")[];
        };
        /** @description A horizontal pod autoscaler with the facts that a table does not carry. */
        HorizontalPodAutoscalerDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description What it scales, as `<Kind>/<name>`. */
            target: string;
            /** Format: int32 */
            minReplicas: number;
            /** Format: int32 */
            maxReplicas: number;
            /** Format: int32 */
            currentReplicas: number;
            /** Format: int32 */
            desiredReplicas: number;
            /** @description Whether it is able to scale its target. */
            ready: boolean;
            metrics?: components["schemas"]["AutoscalerMetric"][];
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            lastScaleTime?: components["schemas"]["Timestamp"];
            scaleUp?: components["schemas"]["ScalingRules"];
            scaleDown?: components["schemas"]["ScalingRules"];
            conditions?: components["schemas"]["Condition"][];
        };
        /** @description A horizontal pod autoscaler, as a table shows it. */
        HorizontalPodAutoscalerRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description What it scales, as `<Kind>/<name>`. */
            target: string;
            /** Format: int32 */
            minReplicas: number;
            /** Format: int32 */
            maxReplicas: number;
            /** Format: int32 */
            currentReplicas: number;
            /** Format: int32 */
            desiredReplicas: number;
            /** @description Whether it is able to scale its target. */
            ready: boolean;
            metrics?: components["schemas"]["AutoscalerMetric"][];
        };
        /** @description A list of rows of one kind. */
        HorizontalPodAutoscalerRowList: {
            items: components["schemas"]["HorizontalPodAutoscalerRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        HorizontalPodAutoscalerRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["HorizontalPodAutoscalerRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["HorizontalPodAutoscalerRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description How often one kind of trouble occurs. */
        HotSignal: {
            /** @description The reason that the pods give, such as `ImagePullBackOff`. */
            kind: string;
            /** Format: int32 */
            count: number;
        };
        /** @description Where an ingress sends requests. */
        IngressBackend: {
            /** @description Empty when the backend is not a Service. */
            serviceName: string;
            /** @description The port's name or number; empty when the backend is not a Service. */
            servicePort: string;
            /** @description The backend, when it is not a Service. */
            resource?: components["schemas"]["TypedReference"];
        };
        /** @description An ingress class with the facts that a table does not carry. */
        IngressClassDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @description The controller that serves it. */
            controller: string;
            /** @description Whether ingresses without a class get this one. */
            isDefault: boolean;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description The object that configures it, as `[<group>/]<Kind>/<name>`; empty when there is none. */
            parameters: string;
            /** @description That object's namespace. */
            parametersNamespace?: string;
        };
        /** @description An ingress class, as a table shows it. */
        IngressClassRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @description The controller that serves it. */
            controller: string;
            /** @description Whether ingresses without a class get this one. */
            isDefault: boolean;
        };
        /** @description A list of rows of one kind. */
        IngressClassRowList: {
            items: components["schemas"]["IngressClassRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        IngressClassRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["IngressClassRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["IngressClassRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description An ingress with the facts that a table does not carry. */
        IngressDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description Name of its IngressClass. */
            class?: string;
            /** @description Hosts of its rules, then of its certificates, each once. */
            hosts: string[];
            /** @description The load balancer's first host name or address. */
            address?: string;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            rules: components["schemas"]["IngressRule"][];
            tls?: components["schemas"]["IngressTls"][];
            /** @description Where requests go that no rule matches. */
            defaultBackend?: components["schemas"]["IngressBackend"];
            /** @description Every host name or address of the load balancer. */
            addresses?: string[];
        };
        /** @description A path of an ingress rule. */
        IngressPath: {
            path: string;
            /** @description `Exact`, `Prefix` or `ImplementationSpecific`. */
            pathType: string;
            backend: components["schemas"]["IngressBackend"];
        };
        /** @description An ingress, as a table shows it. */
        IngressRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description Name of its IngressClass. */
            class?: string;
            /** @description Hosts of its rules, then of its certificates, each once. */
            hosts: string[];
            /** @description The load balancer's first host name or address. */
            address?: string;
        };
        /** @description A list of rows of one kind. */
        IngressRowList: {
            items: components["schemas"]["IngressRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        IngressRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["IngressRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["IngressRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description Where an ingress sends the requests for one host. */
        IngressRule: {
            /** @description Empty for every host. */
            host: string;
            paths: components["schemas"]["IngressPath"][];
        };
        /** @description Which certificate an ingress shows for which hosts. */
        IngressTls: {
            hosts: string[];
            secretName?: string;
        };
        /** @description A job with the facts that a table does not carry. */
        JobDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description Succeeded pods of those wanted, such as `1/3`. */
            completions: string;
            /** @enum {string} */
            status: "Complete" | "Failed" | "Suspended" | "Running" | "Pending";
            /** @description How long it ran or has been running, such as `5m12s`; `—` before it started. */
            duration?: string;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description The labels that they carry. */
            selector?: {
                [key: string]: string;
            };
            /** @description Labels and expressions in Kubernetes' selector notation, as `labelSelector` takes it. */
            labelSelector?: string;
            serviceAccountName?: string;
            nodeSelector?: {
                [key: string]: string;
            };
            tolerations?: components["schemas"]["Toleration"][];
            topologySpreadConstraints?: components["schemas"]["TopologySpreadConstraint"][];
            volumes?: components["schemas"]["PodVolume"][];
            imagePullSecrets?: string[];
            restartPolicy?: string;
            /** Format: int64 */
            terminationGracePeriodSeconds?: number;
            priorityClassName?: string;
            runtimeClassName?: string;
            schedulerName?: string;
            dnsPolicy?: string;
            hostNetwork?: boolean;
            hostPID?: boolean;
            hostIPC?: boolean;
            containers: components["schemas"]["ContainerSpec"][];
            initContainers?: components["schemas"]["ContainerSpec"][];
            templateLabels?: {
                [key: string]: string;
            };
            templateAnnotations?: {
                [key: string]: string;
            };
            /**
             * Format: int32
             * @description How many there are in all.
             */
            podCount?: number;
            /** @description Why `pods` is missing, when the list failed. */
            podsError?: string;
            /** @description The newest 20; empty when there are none or they could not be read. */
            pods: components["schemas"]["ChildPod"][];
            /**
             * Format: int32
             * @description How many pods may run at once.
             */
            parallelism: number;
            /**
             * Format: int32
             * @description How many failures are retried.
             */
            backoffLimit: number;
            /** Format: int32 */
            active: number;
            /** Format: int32 */
            succeeded: number;
            /** Format: int32 */
            failed: number;
            /**
             * Format: int32
             * @description How many of the active pods are ready.
             */
            ready?: number;
            /**
             * Format: int32
             * @description How many pods are being terminated.
             */
            terminating?: number;
            suspend: boolean;
            startTime?: components["schemas"]["Timestamp"];
            completionTime?: components["schemas"]["Timestamp"];
            /** @description `NonIndexed` or `Indexed`. */
            completionMode?: string;
            /** @description Which indexes succeeded, such as `0-2,5`. */
            completedIndexes?: string;
            /** @description Which indexes failed for good. */
            failedIndexes?: string;
            /**
             * Format: int32
             * @description Failures that are retried for each index.
             */
            backoffLimitPerIndex?: number;
            /**
             * Format: int64
             * @description Seconds that the job may run in all.
             */
            activeDeadlineSeconds?: number;
            /**
             * Format: int32
             * @description Seconds after its end when it is deleted.
             */
            ttlSecondsAfterFinished?: number;
            /** @description When a failed or terminating pod is replaced. */
            podReplacementPolicy?: string;
            /** @description The controller that runs it, when it is not Kubernetes' own. */
            managedBy?: string;
            conditions?: components["schemas"]["Condition"][];
        };
        /** @description A job, as a table shows it. */
        JobRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description Succeeded pods of those wanted, such as `1/3`. */
            completions: string;
            /** @enum {string} */
            status: "Complete" | "Failed" | "Suspended" | "Running" | "Pending";
            /** @description How long it ran or has been running, such as `5m12s`; `—` before it started. */
            duration?: string;
        };
        /** @description A list of rows of one kind. */
        JobRowList: {
            items: components["schemas"]["JobRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        JobRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["JobRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["JobRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A limit range with the facts that a table does not carry. */
        LimitRangeDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** Format: int32 */
            limitCount: number;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            limits: components["schemas"]["LimitRangeItem"][];
        };
        /** @description What a limit range says about one type of object. */
        LimitRangeItem: {
            /** @description `Container`, `Pod` or `PersistentVolumeClaim`. */
            type: string;
            /** @description Limits of containers that set none. */
            default?: {
                [key: string]: components["schemas"]["Quantity"];
            };
            /** @description Requests of containers that set none. */
            defaultRequest?: {
                [key: string]: components["schemas"]["Quantity"];
            };
            max?: {
                [key: string]: components["schemas"]["Quantity"];
            };
            min?: {
                [key: string]: components["schemas"]["Quantity"];
            };
            /** @description How many times its request a limit may be. */
            maxLimitRequestRatio?: {
                [key: string]: components["schemas"]["Quantity"];
            };
        };
        /** @description A limit range, as a table shows it. */
        LimitRangeRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** Format: int32 */
            limitCount: number;
        };
        /** @description A list of rows of one kind. */
        LimitRangeRowList: {
            items: components["schemas"]["LimitRangeRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        LimitRangeRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["LimitRangeRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["LimitRangeRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description Facts about a list, beside its items. */
        ListMetadata: {
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /** @description The session is over: sign in again. The connection is closed (1008). */
        LiveAuthExpired: {
            /** @enum {string} */
            type: "auth_expired";
        };
        /** @description An object has changed. Of several changes that the client was too slow for, the last one. */
        LiveChange: {
            /** @enum {string} */
            type: "change";
            id: components["schemas"]["LiveId"];
            /**
             * @description `added` may be said of an object that the client has, `deleted` of one that it never had.
             * @enum {string}
             */
            event: "added" | "modified" | "deleted";
            /** @description The position after this change, to be sent back as `resume`. */
            rv: string;
            /** @description The row, as the kind's list operation has it. */
            object: {
                [key: string]: unknown;
            };
        };
        /** @description What a client sends, as text: JSON of at most 64 KiB. A message that is none of these ends the connection (1008). */
        LiveClientFrame: components["schemas"]["LiveSubscribe"] | components["schemas"]["LiveUnsubscribe"] | components["schemas"]["LiveCredit"] | components["schemas"]["LivePing"];
        /**
         * @description Says that so many more `snapshot` and `change` frames of a subscription are done with. The server sends 256 ahead of
         *     that; beyond them it keeps the latest change of each object, so that a slow client skips what is outdated and loses no
         *     object.
         */
        LiveCredit: {
            /** @enum {string} */
            type: "credit";
            id: components["schemas"]["LiveId"];
            /** Format: int32 */
            frames: number;
        };
        /**
         * @description Why a subscription ended; more may be added.
         * @enum {string}
         */
        LiveEndReason: "forbidden" | "not_enabled" | "unknown_cluster" | "cap_reached" | "invalid" | "failed";
        /** @description The last frame of a subscription. */
        LiveEnded: {
            /** @enum {string} */
            type: "ended";
            id: components["schemas"]["LiveId"];
            reason: components["schemas"]["LiveEndReason"];
            /** @description What went wrong, for people. */
            message?: string;
            /**
             * Format: int32
             * @description The HTTP status that the list operation would have answered with.
             */
            status?: number;
        };
        /**
         * Format: int32
         * @description The client's number of a subscription. It names one subscription for as long as the connection lives: each number is
         *     greater than those before.
         */
        LiveId: number;
        /** @description Asks for a `pong`: for clients that cannot see the WebSocket's own pings. */
        LivePing: {
            /** @enum {string} */
            type: "ping";
        };
        /** @description Answers a `ping`. */
        LivePong: {
            /** @enum {string} */
            type: "pong";
        };
        /**
         * @description A position that the client has reached. The first frame of a subscription that resumes, and later where nothing of
         *     interest happened for long.
         */
        LivePosition: {
            /** @enum {string} */
            type: "position";
            id: components["schemas"]["LiveId"];
            rv: string;
        };
        /** @description The list has to be read again: a snapshot follows. What is shown stays true until then, but is not renewed. */
        LiveRelist: {
            /** @enum {string} */
            type: "relist";
            id: components["schemas"]["LiveId"];
            /**
             * @description The cluster has forgotten the position, or more changed at once than the server keeps for a slow client.
             * @enum {string}
             */
            reason: "gone_410" | "overflow";
        };
        /** @description What a server sends, as text: JSON. Clients ignore types that they do not know. */
        LiveServerFrame: components["schemas"]["LiveSnapshot"] | components["schemas"]["LiveChange"] | components["schemas"]["LivePosition"] | components["schemas"]["LiveRelist"] | components["schemas"]["LiveEnded"] | components["schemas"]["LivePong"] | components["schemas"]["LiveServerShutdown"] | components["schemas"]["LiveAuthExpired"];
        /** @description The server stops: reconnect in a moment. The connection is closed (1001). */
        LiveServerShutdown: {
            /** @enum {string} */
            type: "server_shutdown";
        };
        /**
         * @description A part of the list as it is. The parts of a list follow one another; the last one has `more: false`, and only then the
         *     client has a list. A list replaces all that the subscription said before.
         */
        LiveSnapshot: {
            /** @enum {string} */
            type: "snapshot";
            id: components["schemas"]["LiveId"];
            resourceVersion: string;
            /** @description Rows, as the kind's list operation has them. */
            items: {
                [key: string]: unknown;
            }[];
            more: boolean;
        };
        /** @description Asks for a list and all that happens to it. */
        LiveSubscribe: {
            /** @enum {string} */
            type: "subscribe";
            id: components["schemas"]["LiveId"];
            cluster: components["schemas"]["ClusterName"];
            /** @description The kind's path, such as `pods`; `events` for events. */
            kind: string;
            /** @description Only this namespace; all when absent. Not for cluster-scoped kinds. */
            namespace?: components["schemas"]["NamespaceName"];
            /**
             * @description The resourceVersion that the client's list has. With it no snapshot is sent unless the cluster has forgotten what
             *     happened since.
             */
            resume?: string;
        };
        /** @description Ends a subscription. What was on its way still arrives. */
        LiveUnsubscribe: {
            /** @enum {string} */
            type: "unsubscribe";
            id: components["schemas"]["LiveId"];
        };
        /** @description A block of a log stream. Lines are blocks without a name, which is `message`. */
        LogEvent: {
            /** @enum {string} */
            event: "message";
            data: components["schemas"]["LogLine"];
        } | {
            /** @enum {string} */
            event: "meta";
            data: {
                pods: components["schemas"]["LogPod"][];
                /**
                 * Format: int64
                 * @description Lines that were left out since the stream began, because they came faster than they were read.
                 */
                dropped?: number;
                /**
                 * Format: int32
                 * @description Pods that are not read because there are too many: each is when another one ends. Absent when there are none.
                 */
                omitted?: number;
            };
        } | {
            /** @enum {string} */
            event: "dropped";
            data: {
                /**
                 * Format: int64
                 * @description Since the last such block.
                 */
                count: number;
            };
        } | {
            /** @enum {string} */
            event: "done";
            data: Record<string, never>;
        } | components["schemas"]["StreamEnd"];
        /** @description A line of a log. */
        LogLine: {
            /** @description When it was written, RFC 3339 with nanoseconds; absent when the line has no time. */
            t?: string;
            /** @description The pod, in logs of workloads. */
            p?: string;
            /** @description The container, when there are several. */
            c?: string;
            /** @description The line, without its end. */
            l: string;
        };
        /** @description A pod whose log is part of a workload's. */
        LogPod: {
            name: string;
            node: string;
        };
        /**
         * @description Why there are no figures.
         * @enum {string}
         */
        MetricsGap: "not_installed" | "no_sample";
        /** @description A namespace with the facts that a table does not carry. */
        NamespaceDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @description `Active` or `Terminating`. */
            phase: string;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description What stands in the way of its deletion. */
            conditions?: components["schemas"]["Condition"][];
        };
        /** @description Why a namespace is missing from a list. */
        NamespaceGap: {
            namespace: string;
            /** @description The code of the failure. */
            code: components["schemas"]["AggregateErrorCode"];
            message: string;
        };
        /** @description A namespace's name (RFC 1123 label). */
        NamespaceName: string;
        /** @description One namespace or several, separated by commas. */
        NamespaceNames: string;
        /** @description A namespace, as a table shows it. */
        NamespaceRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @description `Active` or `Terminating`. */
            phase: string;
        };
        /** @description A list of rows of one kind. */
        NamespaceRowList: {
            items: components["schemas"]["NamespaceRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        NamespaceRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["NamespaceRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["NamespaceRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description What every list row of a namespaced kind carries. */
        NamespacedRowMetadata: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
        };
        /** @description A network policy with the facts that a table does not carry. */
        NetworkPolicyDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description The pods that it is about, in Kubernetes' selector notation; empty means all of the namespace. */
            podSelector: string;
            /** @description `Ingress`, `Egress` or both. */
            policyTypes: string[];
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            ingressRules?: components["schemas"]["NetworkPolicyRule"][];
            egressRules?: components["schemas"]["NetworkPolicyRule"][];
            /** @description `ingressRules` in full, in the same order. */
            ingress?: components["schemas"]["NetworkPolicyRuleSpec"][];
            /** @description `egressRules` in full, in the same order. */
            egress?: components["schemas"]["NetworkPolicyRuleSpec"][];
        };
        /** @description Who may connect, by a rule of a network policy. */
        NetworkPolicyPeer: {
            /** @description Pods, in Kubernetes' selector notation; an empty string selects all. */
            podSelector?: string;
            /** @description Their namespaces; the policy's own when absent, all when empty. */
            namespaceSelector?: string;
            /** @description Addresses. */
            cidr?: string;
            /** @description Addresses of the range that are left out. */
            except?: string[];
        };
        /** @description Ports that a rule of a network policy allows. */
        NetworkPolicyPort: {
            protocol: string;
            /** @description Number or name; every port when absent. */
            port?: string;
            /**
             * Format: int32
             * @description The last port of a range that starts at `port`.
             */
            endPort?: number;
        };
        /** @description A network policy, as a table shows it. */
        NetworkPolicyRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description The pods that it is about, in Kubernetes' selector notation; empty means all of the namespace. */
            podSelector: string;
            /** @description `Ingress`, `Egress` or both. */
            policyTypes: string[];
        };
        /** @description A list of rows of one kind. */
        NetworkPolicyRowList: {
            items: components["schemas"]["NetworkPolicyRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        NetworkPolicyRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["NetworkPolicyRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["NetworkPolicyRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A rule of a network policy in short. */
        NetworkPolicyRule: {
            /** @description Such as `TCP:8080`; none means every port. */
            ports: string[];
            /** @description Such as `10.0.0.0/8` or `ns:team=a/pod:app=web`; none means everyone. */
            peers: string[];
        };
        /** @description A rule of a network policy in full. */
        NetworkPolicyRuleSpec: {
            /** @description Whether every port is allowed; `ports` is empty then. */
            allPorts: boolean;
            ports: components["schemas"]["NetworkPolicyPort"][];
            /** @description Whether everyone is allowed; `peers` is empty then. */
            allPeers: boolean;
            peers: components["schemas"]["NetworkPolicyPeer"][];
        };
        /** @description A token to be made. */
        NewAccessToken: {
            name: string;
            /** @description Tags of this contract, such as `Pods`; at least one. */
            scopes: string[];
            /** @description Names of clusters; all clusters when absent. */
            clusters?: string[];
            /**
             * Format: int32
             * @description From 1 to 365.
             */
            expiresInDays: number;
        };
        /** @description Where to look next. */
        NextStep: {
            /** @description What to do or look for there. */
            text: string;
            object?: components["schemas"]["ObjectReference"];
        };
        /** @description An address of a node. */
        NodeAddress: {
            /** @description Such as `InternalIP` or `Hostname`. */
            type: string;
            address: string;
        };
        /** @description A condition of a node. */
        NodeCondition: {
            type: string;
            /** @description `True`, `False` or `Unknown`. */
            status: string;
            reason?: string;
            message?: string;
            lastTransitionTime?: components["schemas"]["Timestamp"];
            /** @description When the node last confirmed it. */
            lastHeartbeatTime?: components["schemas"]["Timestamp"];
        };
        /** @description Nodes, counted. */
        NodeCounts: {
            /** Format: int32 */
            ready: number;
            /** Format: int32 */
            total: number;
        };
        /** @description A node with the facts that a table does not carry. */
        NodeDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @enum {string} */
            status: "Ready" | "NotReady" | "Unknown";
            /** @description From its role labels, sorted; `<none>` when it has none. */
            roles: string[];
            kubeletVersion: string;
            /** @description Its first internal address; empty when it has none. */
            internalIP: string;
            /** @description Such as `4.00 cores` or `500m`. */
            cpuCapacity: string;
            /** @description Such as `15.6 GiB`. */
            memoryCapacity: string;
            /** @description Whether new pods are kept off it. */
            unschedulable: boolean;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            conditions: components["schemas"]["NodeCondition"][];
            taints?: components["schemas"]["Taint"][];
            nodeInfo: components["schemas"]["NodeSoftware"];
            /** @description What pods may use of `cpuCapacity`. */
            cpuAllocatable: string;
            /** @description What pods may use of `memoryCapacity`. */
            memoryAllocatable: string;
            /** @description Everything it has, by resource. */
            capacity?: {
                [key: string]: components["schemas"]["Quantity"];
            };
            /** @description Everything that pods may use, by resource. */
            allocatable?: {
                [key: string]: components["schemas"]["Quantity"];
            };
            addresses?: components["schemas"]["NodeAddress"][];
            podCIDRs?: string[];
            /** @description The machine behind it, such as `aws:///eu-west-1a/i-0abc`. */
            providerID?: string;
        };
        /** @description What a node uses. */
        NodeMetrics: {
            available: boolean;
            /** @description Present when not available. */
            reason?: components["schemas"]["MetricsGap"];
            /**
             * Format: double
             * @description Of the allocatable amount.
             */
            cpuPercent?: number;
            /**
             * Format: double
             * @description Of the allocatable amount.
             */
            memoryPercent?: number;
            cpuUsage?: string;
            memoryUsage?: string;
            /** @description When it was measured. */
            timestamp?: components["schemas"]["Timestamp"];
            /** @description Over how long it was measured, such as `20s`. */
            window?: string;
        };
        /** @description A node, as a table shows it. */
        NodeRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @enum {string} */
            status: "Ready" | "NotReady" | "Unknown";
            /** @description From its role labels, sorted; `<none>` when it has none. */
            roles: string[];
            kubeletVersion: string;
            /** @description Its first internal address; empty when it has none. */
            internalIP: string;
            /** @description Such as `4.00 cores` or `500m`. */
            cpuCapacity: string;
            /** @description Such as `15.6 GiB`. */
            memoryCapacity: string;
            /** @description Whether new pods are kept off it. */
            unschedulable: boolean;
        };
        /** @description A list of rows of one kind. */
        NodeRowList: {
            items: components["schemas"]["NodeRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        NodeRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["NodeRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["NodeRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description What a node runs. */
        NodeSoftware: {
            osImage: string;
            kernelVersion: string;
            containerRuntime: string;
            kubeletVersion: string;
            kubeProxyVersion: string;
            operatingSystem?: string;
            architecture?: string;
            machineID?: string;
            systemUUID?: string;
            bootID?: string;
        };
        /** @description An object of a cluster, by name. */
        ObjectReference: {
            /** @description Kubernetes' kind, such as `Pod`. */
            kind: string;
            /** @description API group; absent for core. */
            group?: string;
            /** @description Our plural, such as `pvcs`; absent when this API has no such kind. */
            path?: string;
            /** @description Absent for cluster-scoped objects. */
            namespace?: string;
            name: string;
        };
        /** @description An open watch stream. */
        OpenStream: {
            /**
             * Format: int32
             * @description Counts from 1 since the server started.
             */
            id: number;
            actor: string;
            cluster: string;
            kind: string;
            /** @description Empty for all namespaces. */
            namespace: string;
            openedAt: components["schemas"]["Timestamp"];
        };
        /** @description A session of the person who asks. Its id is not what the cookie holds: it opens nothing. */
        OwnSession: {
            id: string;
            /** @description Whether it is the one that asks. */
            current: boolean;
            createdAt: components["schemas"]["Timestamp"];
            lastSeenAt: components["schemas"]["Timestamp"];
            /** @description When it ends at the latest. */
            expiresAt: components["schemas"]["Timestamp"];
            /** @description From where it was opened. */
            ip?: string;
            /** @description The browser's own words, cut to 256 characters. */
            userAgent?: string;
        };
        /** @description The sessions of the person who asks, the newest first. */
        OwnSessions: {
            items: components["schemas"]["OwnSession"][];
        };
        /** @description The object that owns another. */
        OwnerReference: {
            apiVersion: string;
            kind: string;
            name: string;
            uid: string;
        };
        /**
         * @description One segment of a Kubernetes API path. `/`, `%`, control characters, `.` and `..` are refused before a cluster is
         *     asked; everything else is the API server's to judge.
         */
        PathSegment: string;
        /** @description A persistent volume claim with the facts that a table does not carry. */
        PersistentVolumeClaimDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description `Pending`, `Bound` or `Lost`. */
            status: string;
            storageClass?: string;
            /** @description What it got, else what it asks for. */
            capacity?: components["schemas"]["Quantity"];
            /** @description Such as `ReadWriteOnce`. */
            accessModes: string[];
            /** @description The volume that it is bound to. */
            volumeName?: string;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description How much it asks for. */
            requestedCapacity?: components["schemas"]["Quantity"];
            /** @description `Filesystem` or `Block`. */
            volumeMode?: string;
            /** @description Which volumes will do, in Kubernetes' selector notation. */
            labelSelector?: string;
            /** @description What it is filled from, such as a snapshot or another claim. */
            dataSource?: components["schemas"]["TypedReference"];
            volumeAttributesClass?: string;
            /** @description How far a resize got, by resource. */
            resizeStatus?: {
                [key: string]: string;
            };
            conditions?: components["schemas"]["Condition"][];
        };
        /** @description A persistent volume claim, as a table shows it. */
        PersistentVolumeClaimRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description `Pending`, `Bound` or `Lost`. */
            status: string;
            storageClass?: string;
            /** @description What it got, else what it asks for. */
            capacity?: components["schemas"]["Quantity"];
            /** @description Such as `ReadWriteOnce`. */
            accessModes: string[];
            /** @description The volume that it is bound to. */
            volumeName?: string;
        };
        /** @description A list of rows of one kind. */
        PersistentVolumeClaimRowList: {
            items: components["schemas"]["PersistentVolumeClaimRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        PersistentVolumeClaimRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["PersistentVolumeClaimRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["PersistentVolumeClaimRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A persistent volume with the facts that a table does not carry. */
        PersistentVolumeDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @description `Available`, `Bound`, `Released`, `Failed` or `Pending`. */
            status: string;
            storageClass?: string;
            capacity?: components["schemas"]["Quantity"];
            /** @description Such as `ReadWriteOnce`. */
            accessModes: string[];
            /** @description What happens when its claim goes: `Retain`, `Delete` or `Recycle`. */
            reclaimPolicy?: string;
            claimRef?: components["schemas"]["ClaimReference"];
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description `Filesystem` or `Block`. */
            volumeMode?: string;
            /** @description What kind of storage it is, such as `csi:ebs.csi.aws.com` or `nfs:10.0.0.1`. */
            source?: string;
            /** @description The plain facts of its source, such as `volumeHandle` or `path`. */
            sourceDetails?: {
                [key: string]: string;
            };
            mountOptions?: string[];
            /** @description The nodes that can reach it: alternatives, in Kubernetes' selector notation. */
            nodeAffinity?: string[];
            volumeAttributesClass?: string;
            /** @description Why it is in its state. */
            reason?: string;
            message?: string;
            lastPhaseTransitionTime?: components["schemas"]["Timestamp"];
        };
        /** @description A persistent volume, as a table shows it. */
        PersistentVolumeRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @description `Available`, `Bound`, `Released`, `Failed` or `Pending`. */
            status: string;
            storageClass?: string;
            capacity?: components["schemas"]["Quantity"];
            /** @description Such as `ReadWriteOnce`. */
            accessModes: string[];
            /** @description What happens when its claim goes: `Retain`, `Delete` or `Recycle`. */
            reclaimPolicy?: string;
            claimRef?: components["schemas"]["ClaimReference"];
        };
        /** @description A list of rows of one kind. */
        PersistentVolumeRowList: {
            items: components["schemas"]["PersistentVolumeRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        PersistentVolumeRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["PersistentVolumeRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["PersistentVolumeRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description Pods, counted. */
        PodCounts: {
            /** Format: int32 */
            running: number;
            /** Format: int32 */
            pending: number;
            /** Format: int32 */
            failed: number;
            /** Format: int32 */
            total: number;
        };
        /** @description A pod with the facts that a table does not carry. */
        PodDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description What kubectl's STATUS column says: `Running`, `CrashLoopBackOff`, `Init:0/1`, `Terminating`, … */
            phase: string;
            /** @description Where the pod is scheduled. */
            nodeName?: string;
            /** @description The pod's first address. */
            podIP?: string;
            /** @description Ready containers of all, such as `1/2`; sidecars count. */
            ready: string;
            /**
             * Format: int32
             * @description How often its containers were restarted; sidecars count.
             */
            restarts: number;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            serviceAccountName?: string;
            nodeSelector?: {
                [key: string]: string;
            };
            tolerations?: components["schemas"]["Toleration"][];
            topologySpreadConstraints?: components["schemas"]["TopologySpreadConstraint"][];
            volumes?: components["schemas"]["PodVolume"][];
            imagePullSecrets?: string[];
            restartPolicy?: string;
            /** Format: int64 */
            terminationGracePeriodSeconds?: number;
            priorityClassName?: string;
            runtimeClassName?: string;
            schedulerName?: string;
            dnsPolicy?: string;
            hostNetwork?: boolean;
            hostPID?: boolean;
            hostIPC?: boolean;
            /** @description Every owner, not only the controlling one. */
            ownerReferences?: components["schemas"]["OwnerReference"][];
            /** @description The pod's phase in the narrow sense of the API: `Pending`, `Running`, `Succeeded`, `Failed` or `Unknown`. */
            statusPhase?: string;
            /** @description Why the whole pod is in its state, such as `Evicted`. */
            reason?: string;
            message?: string;
            /** @description When the kubelet took the pod on. */
            startTime?: components["schemas"]["Timestamp"];
            hostIP?: string;
            podIPs?: string[];
            /** @description The node that the pod waits for while others are evicted from it. */
            nominatedNodeName?: string;
            qosClass?: string;
            /** Format: int32 */
            priority?: number;
            /**
             * Format: int64
             * @description Seconds that the pod may run in all.
             */
            activeDeadlineSeconds?: number;
            readinessGates?: components["schemas"]["ReadinessGate"][];
            /** @description What must be lifted before the pod is scheduled. */
            schedulingGates?: string[];
            conditions?: components["schemas"]["Condition"][];
            containers: components["schemas"]["ContainerStatus"][];
            initContainers?: components["schemas"]["ContainerStatus"][];
            ephemeralContainers?: components["schemas"]["ContainerStatus"][];
        };
        /** @description A pod disruption budget with the facts that a table does not carry. */
        PodDisruptionBudgetDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description A number or a percentage; `N/A` when not set. */
            minAvailable: string;
            /** @description A number or a percentage; `N/A` when not set. */
            maxUnavailable: string;
            /** Format: int32 */
            currentHealthy: number;
            /** Format: int32 */
            desiredHealthy: number;
            /** Format: int32 */
            expectedPods: number;
            /**
             * Format: int32
             * @description How many pods may be evicted now.
             */
            disruptionsAllowed: number;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description The pods that it protects, in Kubernetes' selector notation; empty means all of the namespace. */
            selector: string;
            /** @description When a pod that is not ready may be evicted. */
            unhealthyPodEvictionPolicy?: string;
            /** @description Names of the pods whose eviction was granted and that are not gone yet. */
            disruptedPods?: string[];
            conditions?: components["schemas"]["Condition"][];
        };
        /** @description A pod disruption budget, as a table shows it. */
        PodDisruptionBudgetRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description A number or a percentage; `N/A` when not set. */
            minAvailable: string;
            /** @description A number or a percentage; `N/A` when not set. */
            maxUnavailable: string;
            /** Format: int32 */
            currentHealthy: number;
            /** Format: int32 */
            desiredHealthy: number;
            /** Format: int32 */
            expectedPods: number;
            /**
             * Format: int32
             * @description How many pods may be evicted now.
             */
            disruptionsAllowed: number;
        };
        /** @description A list of rows of one kind. */
        PodDisruptionBudgetRowList: {
            items: components["schemas"]["PodDisruptionBudgetRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        PodDisruptionBudgetRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["PodDisruptionBudgetRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["PodDisruptionBudgetRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description What a pod's spec says about the whole pod, wherever it stands: in a pod or in a workload's template. */
        PodFacts: {
            serviceAccountName?: string;
            nodeSelector?: {
                [key: string]: string;
            };
            tolerations?: components["schemas"]["Toleration"][];
            topologySpreadConstraints?: components["schemas"]["TopologySpreadConstraint"][];
            volumes?: components["schemas"]["PodVolume"][];
            imagePullSecrets?: string[];
            restartPolicy?: string;
            /** Format: int64 */
            terminationGracePeriodSeconds?: number;
            priorityClassName?: string;
            runtimeClassName?: string;
            schedulerName?: string;
            dnsPolicy?: string;
            hostNetwork?: boolean;
            hostPID?: boolean;
            hostIPC?: boolean;
        };
        /** @description What a pod uses. */
        PodMetrics: {
            available: boolean;
            /** @description Present when not available. */
            reason?: components["schemas"]["MetricsGap"];
            containers?: components["schemas"]["ContainerMetrics"][];
            /** @description When it was measured. */
            timestamp?: components["schemas"]["Timestamp"];
            /** @description Over how long it was measured, such as `20s`. */
            window?: string;
        };
        /** @description Pods by what they do; each is in exactly one. */
        PodPhases: {
            /** Format: int32 */
            running: number;
            /** Format: int32 */
            pending: number;
            /** Format: int32 */
            succeeded: number;
            /** Format: int32 */
            failed: number;
            /** Format: int32 */
            unknown: number;
            /**
             * Format: int32
             * @description A container cannot start or keeps ending.
             */
            stuck: number;
        };
        /** @description A pod, as a table shows it. */
        PodRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description What kubectl's STATUS column says: `Running`, `CrashLoopBackOff`, `Init:0/1`, `Terminating`, … */
            phase: string;
            /** @description Where the pod is scheduled. */
            nodeName?: string;
            /** @description The pod's first address. */
            podIP?: string;
            /** @description Ready containers of all, such as `1/2`; sidecars count. */
            ready: string;
            /**
             * Format: int32
             * @description How often its containers were restarted; sidecars count.
             */
            restarts: number;
        };
        /** @description A list of rows of one kind. */
        PodRowList: {
            items: components["schemas"]["PodRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        PodRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["PodRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["PodRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description The pods that a workload makes. */
        PodTemplate: {
            serviceAccountName?: string;
            nodeSelector?: {
                [key: string]: string;
            };
            tolerations?: components["schemas"]["Toleration"][];
            topologySpreadConstraints?: components["schemas"]["TopologySpreadConstraint"][];
            volumes?: components["schemas"]["PodVolume"][];
            imagePullSecrets?: string[];
            restartPolicy?: string;
            /** Format: int64 */
            terminationGracePeriodSeconds?: number;
            priorityClassName?: string;
            runtimeClassName?: string;
            schedulerName?: string;
            dnsPolicy?: string;
            hostNetwork?: boolean;
            hostPID?: boolean;
            hostIPC?: boolean;
            containers: components["schemas"]["ContainerSpec"][];
            initContainers?: components["schemas"]["ContainerSpec"][];
            templateLabels?: {
                [key: string]: string;
            };
            templateAnnotations?: {
                [key: string]: string;
            };
        };
        /** @description A volume of a pod. */
        PodVolume: {
            name: string;
            /** @description The API's name of the volume's source, such as `configMap` or `persistentVolumeClaim`. */
            type: string;
            /** @description Which one: the name of the ConfigMap, Secret or claim, a path, a driver, … */
            source?: string;
            /** @description Whether the pod starts without it. */
            optional?: boolean;
            readOnly?: boolean;
            /** @description Of an `emptyDir`: `Memory` or empty. */
            medium?: string;
            sizeLimit?: components["schemas"]["Quantity"];
            /** @description What a projected volume is made of. */
            sources?: components["schemas"]["PodVolumeSource"][];
        };
        /** @description What a projected volume is made of. */
        PodVolumeSource: {
            /** @description The API's name of the source, such as `secret` or `serviceAccountToken`. */
            type: string;
            /** @description Which one. */
            source?: string;
            /** @description Whether the pod starts without it. */
            optional?: boolean;
        };
        /** @description What a role allows. */
        PolicyRule: {
            verbs: string[];
            /** @description `""` stands for the core group. */
            apiGroups?: string[];
            resources?: string[];
            /** @description Only objects of these names. */
            resourceNames?: string[];
            nonResourceURLs?: string[];
        };
        /** @description A column that a custom resource's definition asks for. */
        PrinterColumn: {
            name: string;
            /** @description `string`, `integer`, `number`, `boolean` or `date`. */
            type: string;
            format?: string;
            description?: string;
            /** @description Where in the object the value is. */
            jsonPath: string;
            /**
             * Format: int32
             * @description Columns above 0 are for wide views.
             */
            priority?: number;
        };
        /** @description A priority class with the facts that a table does not carry. */
        PriorityClassDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** Format: int32 */
            value: number;
            /** @description Whether pods without a class get this one. */
            globalDefault: boolean;
            /** @description `PreemptLowerPriority` or `Never`. */
            preemptionPolicy: string;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description For people; may be empty. */
            description: string;
        };
        /** @description A priority class, as a table shows it. */
        PriorityClassRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** Format: int32 */
            value: number;
            /** @description Whether pods without a class get this one. */
            globalDefault: boolean;
            /** @description `PreemptLowerPriority` or `Never`. */
            preemptionPolicy: string;
        };
        /** @description A list of rows of one kind. */
        PriorityClassRowList: {
            items: components["schemas"]["PriorityClassRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        PriorityClassRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["PriorityClassRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["PriorityClassRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A quantity in Kubernetes' notation, such as `500m` or `1Gi`. */
        Quantity: string;
        /** @description How much of a resource a namespace may use and does use. */
        QuotaItem: {
            hard: components["schemas"]["Quantity"];
            /** @description Empty until the quota was counted. */
            used: string;
        };
        /** @description A further condition that a pod waits for before it counts as ready. */
        ReadinessGate: {
            conditionType: string;
            /** @description The condition's status, where it exists. */
            status?: string;
        };
        /** @description An object in a graph of related objects. */
        RelatedObject: {
            /** @description Its place in the graph, unique within the answer. */
            id: string;
            /** @description Kubernetes' kind, such as `Pod`. */
            kind: string;
            /** @description API group; absent for core. */
            group?: string;
            /** @description Our plural, such as `pvcs`; absent when this API has no such kind. */
            path?: string;
            /** @description Absent for cluster-scoped objects. */
            namespace?: string;
            name: string;
            /** @description Whether it exists; absent when that could not be told. */
            exists?: boolean;
            /** @description How it is, where its kind says so. */
            level?: components["schemas"]["StatusLevel"];
            /** @description Its status in a word, such as `Running` or `3/5`. */
            status?: string;
        };
        /** @description An object and what it is related to. */
        RelatedObjects: {
            /** @description `id` of the object that was asked for. */
            root: string;
            /** @description The object that was asked for and its related objects, the nearest first. */
            objects: components["schemas"]["RelatedObject"][];
            relations: components["schemas"]["Relation"][];
            /** @description Present when there are more objects of a kind than a graph should have. */
            rest?: components["schemas"]["RelatedRest"][];
            /** @description Present when something could not be read. */
            gaps?: components["schemas"]["SourceGap"][];
        };
        /** @description Objects that are left out, counted. */
        RelatedRest: {
            kind: string;
            /** Format: int32 */
            count: number;
        };
        /** @description How one object is related to another. */
        Relation: {
            /** @description `id` of the object that the relation starts from. */
            from: string;
            /** @description `id` of the object that it points to. */
            to: string;
            /**
             * @description `owns` (controller to its object), `selects` (service, policy or budget to pods), `uses` (pod or template to config,
             *     secret, claim, account, class), `binds` (claim to volume to class; binding to role and subject), `routes` (ingress to
             *     service), `scales` (autoscaler to its target), `runs-on` (pod to node).
             * @enum {string}
             */
            type: "owns" | "selects" | "uses" | "binds" | "routes" | "scales" | "runs-on";
            /** @description By which field, such as `env DB_URL` or `volume config`. */
            via?: string;
        };
        /** @description A replica set with the facts that a table does not carry. */
        ReplicaSetDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /**
             * Format: int32
             * @description How many pods are wanted.
             */
            desired: number;
            /**
             * Format: int32
             * @description How many there are.
             */
            current: number;
            /** Format: int32 */
            ready: number;
            /** @description `Deployment/<name>`, or empty when no deployment owns it. */
            owner: string;
            /** @description As in `DeploymentRow`. */
            failureReason?: string;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description The labels that they carry. */
            selector?: {
                [key: string]: string;
            };
            /** @description Labels and expressions in Kubernetes' selector notation, as `labelSelector` takes it. */
            labelSelector?: string;
            serviceAccountName?: string;
            nodeSelector?: {
                [key: string]: string;
            };
            tolerations?: components["schemas"]["Toleration"][];
            topologySpreadConstraints?: components["schemas"]["TopologySpreadConstraint"][];
            volumes?: components["schemas"]["PodVolume"][];
            imagePullSecrets?: string[];
            restartPolicy?: string;
            /** Format: int64 */
            terminationGracePeriodSeconds?: number;
            priorityClassName?: string;
            runtimeClassName?: string;
            schedulerName?: string;
            dnsPolicy?: string;
            hostNetwork?: boolean;
            hostPID?: boolean;
            hostIPC?: boolean;
            containers: components["schemas"]["ContainerSpec"][];
            initContainers?: components["schemas"]["ContainerSpec"][];
            templateLabels?: {
                [key: string]: string;
            };
            templateAnnotations?: {
                [key: string]: string;
            };
            /** @description The newest 20. Absent when the object selects none or they could not be read. */
            pods?: components["schemas"]["ChildPod"][];
            /**
             * Format: int32
             * @description How many there are in all.
             */
            podCount?: number;
            /** @description Why `pods` is missing, when the list failed. */
            podsError?: string;
            /** Format: int32 */
            available: number;
            /**
             * Format: int32
             * @description How many pods carry all labels of the template.
             */
            fullyLabeled: number;
            /** Format: int32 */
            minReadySeconds: number;
            /** @description Which revision of its deployment it is. */
            revision?: string;
            conditions?: components["schemas"]["Condition"][];
        };
        /** @description A replica set, as a table shows it. */
        ReplicaSetRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /**
             * Format: int32
             * @description How many pods are wanted.
             */
            desired: number;
            /**
             * Format: int32
             * @description How many there are.
             */
            current: number;
            /** Format: int32 */
            ready: number;
            /** @description `Deployment/<name>`, or empty when no deployment owns it. */
            owner: string;
            /** @description As in `DeploymentRow`. */
            failureReason?: string;
        };
        /** @description A list of rows of one kind. */
        ReplicaSetRowList: {
            items: components["schemas"]["ReplicaSetRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        ReplicaSetRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["ReplicaSetRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["ReplicaSetRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A resource quota with the facts that a table does not carry. */
        ResourceQuotaDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description By resource, such as `requests.cpu` or `count/pods`. */
            items: {
                [key: string]: components["schemas"]["QuotaItem"];
            };
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description Which pods count, such as `NotTerminating`. */
            scopes?: string[];
            /** @description Which pods count by expression, such as `PriorityClass in (high)`. */
            scopeSelector?: string[];
        };
        /** @description A resource quota, as a table shows it. */
        ResourceQuotaRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description By resource, such as `requests.cpu` or `count/pods`. */
            items: {
                [key: string]: components["schemas"]["QuotaItem"];
            };
        };
        /** @description A list of rows of one kind. */
        ResourceQuotaRowList: {
            items: components["schemas"]["ResourceQuotaRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        ResourceQuotaRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["ResourceQuotaRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["ResourceQuotaRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A role binding with the facts that a table does not carry; its `roleRef` is an object. */
        RoleBindingDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            roleRef: components["schemas"]["RoleReference"];
            /** Format: int32 */
            subjectCount: number;
            subjects: components["schemas"]["Subject"][];
        };
        /** @description A role binding, as a table shows it. */
        RoleBindingRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description The role that it grants, as `<Kind>/<name>`. */
            roleRef: string;
            /** Format: int32 */
            subjectCount: number;
        };
        /** @description A list of rows of one kind. */
        RoleBindingRowList: {
            items: components["schemas"]["RoleBindingRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        RoleBindingRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["RoleBindingRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["RoleBindingRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A role with the facts that a table does not carry. */
        RoleDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** Format: int32 */
            ruleCount: number;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            rules: components["schemas"]["PolicyRule"][];
        };
        /** @description The role that a binding grants. */
        RoleReference: {
            /** @description `Role` or `ClusterRole`. */
            kind: string;
            name: string;
            apiGroup?: string;
        };
        /** @description A role, as a table shows it. */
        RoleRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** Format: int32 */
            ruleCount: number;
        };
        /** @description A list of rows of one kind. */
        RoleRowList: {
            items: components["schemas"]["RoleRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        RoleRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["RoleRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["RoleRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description What every list row carries, whatever its kind. */
        RowMetadata: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
        };
        /** @description A runtime class with the facts that a table does not carry. */
        RuntimeClassDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @description The container runtime's configuration that runs its pods. */
            handler: string;
            /** @description What a pod needs beyond its containers; empty when not set. */
            cpuOverhead: string;
            /** @description What a pod needs beyond its containers; empty when not set. */
            memoryOverhead: string;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description Every resource that a pod needs beyond its containers. */
            overhead?: {
                [key: string]: components["schemas"]["Quantity"];
            };
            /** @description Labels of the nodes that its pods need. */
            nodeSelector?: {
                [key: string]: string;
            };
            /** @description What its pods put up with, as `<key>=<value>:<effect>`. */
            tolerations?: string[];
            /** @description `tolerations` in full, in the same order. */
            tolerationRules?: components["schemas"]["Toleration"][];
        };
        /** @description A runtime class, as a table shows it. */
        RuntimeClassRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @description The container runtime's configuration that runs its pods. */
            handler: string;
            /** @description What a pod needs beyond its containers; empty when not set. */
            cpuOverhead: string;
            /** @description What a pod needs beyond its containers; empty when not set. */
            memoryOverhead: string;
        };
        /** @description A list of rows of one kind. */
        RuntimeClassRowList: {
            items: components["schemas"]["RuntimeClassRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        RuntimeClassRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["RuntimeClassRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["RuntimeClassRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description How far one step of scaling may go. */
        ScalingPolicy: {
            /** @description `Pods` or `Percent`. */
            type: string;
            /** Format: int32 */
            value: number;
            /** Format: int32 */
            periodSeconds: number;
        };
        /** @description How an autoscaler scales in one direction. */
        ScalingRules: {
            /** Format: int32 */
            stabilizationWindowSeconds?: number;
            /** @description Which policy counts: `Max`, `Min` or `Disabled`. */
            selectPolicy?: string;
            policies?: components["schemas"]["ScalingPolicy"][];
            /** @description How far a metric may be off its target without consequence. */
            tolerance?: components["schemas"]["Quantity"];
        };
        /** @description A kind that could not be searched to the end. */
        SearchGap: {
            kind: string;
            code: components["schemas"]["AggregateErrorCode"];
            message: string;
        };
        /** @description An object whose name or namespace matches. */
        SearchResult: {
            /** @description Our plural, such as `configmaps`. */
            kind: string;
            name: string;
            namespace?: string;
            /**
             * Format: int32
             * @description 100 the same name, 70 its beginning, 40 a part of it, 20 a part of the namespace.
             */
            score: number;
        };
        /** @description What was found, kind by kind, the best first. */
        SearchResults: {
            results: components["schemas"]["SearchResult"][];
            /** @description Present when the answer is incomplete. */
            gaps?: components["schemas"]["SearchGap"][];
        };
        /** @description A secret with the facts that a table does not carry; values are never among them. */
        SecretDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description Such as `Opaque` or `kubernetes.io/tls`. */
            type: string;
            /**
             * Format: int32
             * @description How many entries it has.
             */
            keyCount: number;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description Sorted by name. */
            keys: components["schemas"]["SecretKey"][];
            /** @description Present when its data cannot be changed. */
            immutable?: boolean;
        };
        /** @description An entry of a secret, without its value. */
        SecretKey: {
            name: string;
            /**
             * Format: int32
             * @description Bytes of its value.
             */
            size: number;
        };
        /** @description A secret, as a table shows it. */
        SecretRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description Such as `Opaque` or `kubernetes.io/tls`. */
            type: string;
            /**
             * Format: int32
             * @description How many entries it has.
             */
            keyCount: number;
        };
        /** @description A list of rows of one kind. */
        SecretRowList: {
            items: components["schemas"]["SecretRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        SecretRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["SecretRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["SecretRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A service account with the facts that a table does not carry. */
        ServiceAccountDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /**
             * Format: int32
             * @description How many secrets it names.
             */
            secrets: number;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            secretNames?: string[];
            imagePullSecrets?: string[];
            /** @description Whether its pods get a token, unless they say otherwise. */
            automountServiceAccountToken?: boolean;
        };
        /** @description A service account, as a table shows it. */
        ServiceAccountRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /**
             * Format: int32
             * @description How many secrets it names.
             */
            secrets: number;
        };
        /** @description A list of rows of one kind. */
        ServiceAccountRowList: {
            items: components["schemas"]["ServiceAccountRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        ServiceAccountRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["ServiceAccountRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["ServiceAccountRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A service with the facts that a table does not carry. */
        ServiceDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description `ClusterIP`, `NodePort`, `LoadBalancer` or `ExternalName`. */
            type: string;
            /** @description The first cluster address; `None` for a headless Service. */
            clusterIP?: string;
            /** @description The load balancer's first address or host name. */
            externalIP?: string;
            /** @description Every address or host name of the load balancer. */
            loadBalancer?: string[];
            /** @description Further addresses that nodes accept for it. */
            externalIPs?: string[];
            /** @description The host name that an `ExternalName` Service stands for. */
            externalName?: string;
            ports: components["schemas"]["ServicePort"][];
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description The newest 20. Absent when the object selects none or they could not be read. */
            pods?: components["schemas"]["ChildPod"][];
            /**
             * Format: int32
             * @description How many there are in all.
             */
            podCount?: number;
            /** @description Why `pods` is missing, when the list failed. */
            podsError?: string;
            /** @description Labels of the pods that it leads to. */
            selector?: {
                [key: string]: string;
            };
            /** @description `ClientIP` or `None`. */
            sessionAffinity?: string;
            /**
             * Format: int32
             * @description How long a client stays with a pod.
             */
            sessionAffinityTimeoutSeconds?: number;
            clusterIPs?: string[];
            ipFamilies?: string[];
            ipFamilyPolicy?: string;
            /** @description `Cluster` or `Local`. */
            externalTrafficPolicy?: string;
            /** @description `Cluster` or `Local`. */
            internalTrafficPolicy?: string;
            trafficDistribution?: string;
            /** Format: int32 */
            healthCheckNodePort?: number;
            loadBalancerClass?: string;
            /** @description The address that the load balancer was asked to have. */
            loadBalancerIP?: string;
            /** @description From where the load balancer accepts traffic; from everywhere when absent. */
            loadBalancerSourceRanges?: string[];
            /** @description Whether pods that are not ready count too. */
            publishNotReadyAddresses?: boolean;
            conditions?: components["schemas"]["Condition"][];
        };
        /** @description A port of a Service. */
        ServicePort: {
            name?: string;
            protocol: string;
            /** Format: int32 */
            port: number;
            /** @description Number or name of the pods' port. */
            targetPort: string;
            /**
             * Format: int32
             * @description The port on every node that leads to it.
             */
            nodePort?: number;
            /** @description The protocol spoken on it, such as `http` or `kubernetes.io/h2c`. */
            appProtocol?: string;
        };
        /** @description A service, as a table shows it. */
        ServiceRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /** @description `ClusterIP`, `NodePort`, `LoadBalancer` or `ExternalName`. */
            type: string;
            /** @description The first cluster address; `None` for a headless Service. */
            clusterIP?: string;
            /** @description The load balancer's first address or host name. */
            externalIP?: string;
            /** @description Every address or host name of the load balancer. */
            loadBalancer?: string[];
            /** @description Further addresses that nodes accept for it. */
            externalIPs?: string[];
            /** @description The host name that an `ExternalName` Service stands for. */
            externalName?: string;
            ports: components["schemas"]["ServicePort"][];
        };
        /** @description A list of rows of one kind. */
        ServiceRowList: {
            items: components["schemas"]["ServiceRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        ServiceRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["ServiceRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["ServiceRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description The person who asks, and their session. */
        Session: {
            /** @description The OIDC subject. */
            subject: string;
            /** @description May be empty. */
            email: string;
            groups: string[];
            /**
             * @description How the person signed in.
             * @enum {string}
             */
            mode: "oidc" | "dev";
            authzMode: components["schemas"]["AuthorizationMode"];
            /** @description The person's tier; only in tier mode, and only for those who have one. */
            tier?: string;
            /** @description Whether `/api/audit` exists. */
            auditEnabled: boolean;
            /**
             * @description Whose audit rows the person may read; only when the audit trail is on.
             * @enum {string}
             */
            auditScope?: "self" | "all";
            /**
             * Format: int64
             * @description When the session ends at the latest, in Unix seconds; 0 when it does not.
             */
            expiresAt: number;
        };
        /** @description Something that could not be read, so that the answer may lack what it would have said. */
        SourceGap: {
            /** @description What was to be read, such as `events` or `configmaps shop/checkout-env`. */
            source: string;
            code: components["schemas"]["AggregateErrorCode"];
            message: string;
        };
        /** @description A stateful set with the facts that a table does not carry. */
        StatefulSetDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /**
             * Format: int32
             * @description How many pods are wanted.
             */
            replicas: number;
            /** Format: int32 */
            readyReplicas: number;
            /**
             * Format: int32
             * @description How many run the update revision.
             */
            updatedReplicas: number;
            /**
             * Format: int32
             * @description How many run the current revision.
             */
            currentReplicas: number;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description The labels that they carry. */
            selector?: {
                [key: string]: string;
            };
            /** @description Labels and expressions in Kubernetes' selector notation, as `labelSelector` takes it. */
            labelSelector?: string;
            serviceAccountName?: string;
            nodeSelector?: {
                [key: string]: string;
            };
            tolerations?: components["schemas"]["Toleration"][];
            topologySpreadConstraints?: components["schemas"]["TopologySpreadConstraint"][];
            volumes?: components["schemas"]["PodVolume"][];
            imagePullSecrets?: string[];
            restartPolicy?: string;
            /** Format: int64 */
            terminationGracePeriodSeconds?: number;
            priorityClassName?: string;
            runtimeClassName?: string;
            schedulerName?: string;
            dnsPolicy?: string;
            hostNetwork?: boolean;
            hostPID?: boolean;
            hostIPC?: boolean;
            containers: components["schemas"]["ContainerSpec"][];
            initContainers?: components["schemas"]["ContainerSpec"][];
            templateLabels?: {
                [key: string]: string;
            };
            templateAnnotations?: {
                [key: string]: string;
            };
            /** @description The newest 20. Absent when the object selects none or they could not be read. */
            pods?: components["schemas"]["ChildPod"][];
            /**
             * Format: int32
             * @description How many there are in all.
             */
            podCount?: number;
            /** @description Why `pods` is missing, when the list failed. */
            podsError?: string;
            /** @description The headless Service that names its pods. */
            serviceName?: string;
            /** @description `RollingUpdate` or `OnDelete`. */
            updateStrategy: string;
            /**
             * Format: int32
             * @description Pods with a lower ordinal are not updated.
             */
            partition?: number;
            /** @description How many pods an update may take down at once: a number or a percentage. */
            maxUnavailable?: string;
            /** @description `OrderedReady` or `Parallel`. */
            podManagementPolicy?: string;
            /** Format: int32 */
            minReadySeconds: number;
            /** Format: int32 */
            revisionHistoryLimit?: number;
            /** Format: int32 */
            availableReplicas: number;
            currentRevision?: string;
            updateRevision?: string;
            /** @description What happens to the claims when the set is deleted: `Retain` or `Delete`. */
            claimsWhenDeleted?: string;
            /** @description What happens to the claims when the set is scaled down: `Retain` or `Delete`. */
            claimsWhenScaled?: string;
            volumeClaimTemplates?: components["schemas"]["VolumeClaimTemplate"][];
            conditions?: components["schemas"]["Condition"][];
        };
        /** @description A stateful set, as a table shows it. */
        StatefulSetRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            namespace: string;
            /**
             * Format: int32
             * @description How many pods are wanted.
             */
            replicas: number;
            /** Format: int32 */
            readyReplicas: number;
            /**
             * Format: int32
             * @description How many run the update revision.
             */
            updatedReplicas: number;
            /**
             * Format: int32
             * @description How many run the current revision.
             */
            currentReplicas: number;
        };
        /** @description A list of rows of one kind. */
        StatefulSetRowList: {
            items: components["schemas"]["StatefulSetRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        StatefulSetRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["StatefulSetRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["StatefulSetRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description A failure as the cluster's API server reported it: `metav1.Status`, unchanged. */
        Status: {
            /** @enum {string} */
            kind: "Status";
            /** @enum {string} */
            apiVersion: "v1";
            metadata: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            status: "Failure";
            message: string;
            reason: string;
            details?: components["schemas"]["StatusDetails"];
            /**
             * Format: int32
             * @description The HTTP status that the API server answered with.
             */
            code: number;
        };
        /** @description One cause of a Kubernetes failure, usually about one field. */
        StatusCause: {
            /** @description Machine-readable class, such as `FieldValueInvalid` or `FieldManagerConflict`. */
            reason?: string;
            /** @description For people. */
            message?: string;
            /** @description JSON path of the field in the request body. */
            field?: string;
        };
        /** @description What a Kubernetes failure is about. */
        StatusDetails: {
            name?: string;
            group?: string;
            kind?: string;
            uid?: string;
            causes?: components["schemas"]["StatusCause"][];
            /**
             * Format: int32
             * @description Seconds to wait before another try.
             */
            retryAfterSeconds?: number;
        };
        /**
         * @description How well something is: `ok`, `warn` (works, but), `bad` (does not work), `progress` (on its way), `idle` (nothing to
         *     do), `unknown` (it could not be told).
         * @enum {string}
         */
        StatusLevel: "ok" | "warn" | "bad" | "progress" | "idle" | "unknown";
        /** @description A storage class with the facts that a table does not carry. */
        StorageClassDetail: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @description The driver that makes its volumes. */
            provisioner: string;
            reclaimPolicy?: string;
            /** @description `Immediate` or `WaitForFirstConsumer`. */
            volumeBindingMode?: string;
            allowVolumeExpansion: boolean;
            /** @description Whether claims without a class get this one. */
            isDefault: boolean;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            /** @description For the driver. */
            parameters?: {
                [key: string]: string;
            };
            mountOptions?: string[];
            /** @description Where volumes may be made: alternatives, such as `topology.kubernetes.io/zone in (a,b)`. */
            allowedTopologies?: string[];
        };
        /** @description A storage class, as a table shows it. */
        StorageClassRow: {
            /** @description The object's name, unique within its kind and namespace. */
            name: string;
            /** @description Identity of this very object: another one of the same name has another uid. */
            uid: string;
            /** @description Changes whenever the object changes; opaque. */
            resourceVersion: string;
            /** @description When the object was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its deletion was asked for. */
            deletionTimestamp?: components["schemas"]["Timestamp"];
            labels?: {
                [key: string]: string;
            };
            /** @description The controlling owner, else the first owner. */
            ownerRef?: components["schemas"]["OwnerReference"];
            /** @description The driver that makes its volumes. */
            provisioner: string;
            reclaimPolicy?: string;
            /** @description `Immediate` or `WaitForFirstConsumer`. */
            volumeBindingMode?: string;
            allowVolumeExpansion: boolean;
            /** @description Whether claims without a class get this one. */
            isDefault: boolean;
        };
        /** @description A list of rows of one kind. */
        StorageClassRowList: {
            items: components["schemas"]["StorageClassRow"][];
            /** @description The version of the cluster's data that the list shows; absent when it was put together from several lists. */
            resourceVersion?: string;
            /** @description Present when there are more items: pass it as `continue`. */
            continue?: string;
            /**
             * Format: int64
             * @description How many items are left after this page, where the API server counts them.
             */
            remainingItemCount?: number;
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /**
         * @description A block of a watch stream. `id` is a resourceVersion, to be sent back as `Last-Event-ID`. Blocks that have an id only
         *     move that position.
         */
        StorageClassRowWatchEvent: {
            /** @enum {string} */
            event: "snapshot";
            id: string;
            data: {
                resourceVersion: string;
                items: components["schemas"]["StorageClassRow"][];
            };
        } | {
            /** @enum {string} */
            event: "added" | "modified" | "deleted";
            id: string;
            data: {
                object: components["schemas"]["StorageClassRow"];
            };
        } | {
            /** @enum {string} */
            event: "relist";
            data: {
                /** @enum {string} */
                reason: "gone_410";
            };
        } | components["schemas"]["StreamEnd"];
        /** @description Blocks that end a stream; nothing follows. */
        StreamEnd: {
            /** @enum {string} */
            event: "backpressure";
            data: Record<string, never>;
        } | {
            /** @enum {string} */
            event: "server_shutdown";
            data: Record<string, never>;
        } | {
            /** @enum {string} */
            event: "auth_expired";
            data: Record<string, never>;
        } | {
            /** @enum {string} */
            event: "error";
            data: {
                message: string;
            };
        };
        /** @description Whom a binding grants its role. */
        Subject: {
            /** @description `User`, `Group` or `ServiceAccount`. */
            kind: string;
            name: string;
            apiGroup?: string;
            /** @description Of a service account. */
            namespace?: string;
        };
        /** @description What keeps pods off a node. */
        Taint: {
            key: string;
            value?: string;
            /** @description `NoSchedule`, `PreferNoSchedule` or `NoExecute`. */
            effect: string;
            timeAdded?: components["schemas"]["Timestamp"];
        };
        /**
         * Format: date-time
         * @description A moment, RFC 3339 in UTC.
         */
        Timestamp: string;
        /** @description A taint that a pod puts up with. */
        Toleration: {
            /** @description Every key when absent. */
            key?: string;
            /** @description `Equal` or `Exists`. */
            operator: string;
            value?: string;
            /** @description Every effect when absent. */
            effect?: string;
            /**
             * Format: int64
             * @description For how long; for ever when absent.
             */
            tolerationSeconds?: number;
        };
        /** @description A pod that uses much. */
        TopPod: {
            name: string;
            namespace: string;
            usage: string;
            /**
             * Format: double
             * @description Of its limit, else of the cluster; -1 when neither is known.
             */
            percent?: number;
            /** @description Whether `percent` is of the pod's limit. */
            ofLimit: boolean;
        };
        /** @description How evenly pods are spread. */
        TopologySpreadConstraint: {
            topologyKey: string;
            /** Format: int32 */
            maxSkew: number;
            /** @description `DoNotSchedule` or `ScheduleAnyway`. */
            whenUnsatisfiable: string;
            /** @description The pods that count, in Kubernetes' selector notation. */
            labelSelector: string;
        };
        /** @description A reference to any object, without its version. */
        TypedReference: {
            apiGroup?: string;
            kind: string;
            name: string;
            namespace?: string;
        };
        /** @description A claim that a stateful set makes for each of its pods. */
        VolumeClaimTemplate: {
            name: string;
            storageClass?: string;
            accessModes: string[];
            storage?: components["schemas"]["Quantity"];
        };
        /** @description Objects of a workload kind, counted. */
        WorkloadCounts: {
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            healthy: number;
        };
        /** @description Which pods a workload looks after. */
        WorkloadSelector: {
            /** @description The labels that they carry. */
            selector?: {
                [key: string]: string;
            };
            /** @description Labels and expressions in Kubernetes' selector notation, as `labelSelector` takes it. */
            labelSelector?: string;
        };
    };
    responses: {
        /** @description A refusal before the connection was upgraded. */
        ExecRefusalBodyFailure400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExecRefusalBody"];
            };
        };
        /** @description A refusal before the connection was upgraded. */
        ExecRefusalBodyFailure403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExecRefusalBody"];
            };
        };
        /** @description A refusal before the connection was upgraded. */
        ExecRefusalBodyFailure404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExecRefusalBody"];
            };
        };
        /** @description A refusal before the connection was upgraded. */
        ExecRefusalBodyFailure429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExecRefusalBody"];
            };
        };
        /** @description A refusal before the connection was upgraded. */
        ExecRefusalBodyFailure500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExecRefusalBody"];
            };
        };
        /** @description A failure that the cluster's API server reported. */
        StatusFailure405: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that the cluster's API server reported. */
        StatusFailure406: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that the cluster's API server reported. */
        StatusFailure409: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that the cluster's API server reported. */
        StatusFailure410: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that the cluster's API server reported. */
        StatusFailure415: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that the cluster's API server reported. */
        StatusFailure422: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        StatusOrTextFailure400: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "text/html": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        StatusOrTextFailure400v2: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        StatusOrTextFailure401: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "text/html": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        StatusOrTextFailure401v2: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        StatusOrTextFailure403: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "text/html": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        StatusOrTextFailure403v2: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        StatusOrTextFailure404: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that the cluster's API server reported. */
        StatusOrTextFailure415: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
                "text/plain": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        StatusOrTextFailure429: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        StatusOrTextFailure500: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "text/html": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        StatusOrTextFailure500v2: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure as a page, for who asked with `Accept: text/html`. */
        StatusOrTextFailure502: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
                "text/plain": string;
            };
        };
        /** @description A failure as a page, for who asked with `Accept: text/html`. */
        StatusOrTextFailure503: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
                "text/plain": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        StatusOrTextFailure503v2: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        StatusOrTextFailure504: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        TextFailure400: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        TextFailure401: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        TextFailure403: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        TextFailure404: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        TextFailure413: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        TextFailure415: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        TextFailure429: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        TextFailure500: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        TextFailure502: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        TextFailure503: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        TextFailure504: {
            headers: {
                /** @description The code of the failure, such as `invalid_request` or `cluster_unreachable`; new codes may be added. */
                "X-Periscope-Error"?: string;
                /** @description Seconds to wait before another try. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
    };
    parameters: {
        /** @description The subject. Replaced by the caller's own in scope `self`. */
        "AuditFilter.actor": string;
        "AuditFilter.cluster": string;
        /** @description Not before this moment. */
        "AuditFilter.from": components["schemas"]["Timestamp"];
        /** @description `false` leaves out the intents of operations whose outcome is recorded. */
        "AuditFilter.intents": "true" | "false";
        "AuditFilter.name": string;
        "AuditFilter.namespace": string;
        "AuditFilter.outcome": components["schemas"]["AuditOutcome"];
        "AuditFilter.request_id": string;
        /** @description Before this moment. */
        "AuditFilter.to": components["schemas"]["Timestamp"];
        "AuditFilter.verb": string;
        /** @description The object's name. */
        "ClusterObject.name": components["schemas"]["PathSegment"];
        /** @description The cluster's name in the registry. */
        ClusterScope: components["schemas"]["ClusterName"];
        "CustomObject.name": components["schemas"]["PathSegment"];
        /** @description The object's namespace; `_` for a cluster-scoped object. */
        "CustomObject.namespace": string;
        /** @description API group of the definition. */
        "CustomResourceScope.group": components["schemas"]["PathSegment"];
        /** @description Kubernetes' plural. */
        "CustomResourceScope.plural": components["schemas"]["PathSegment"];
        "CustomResourceScope.version": components["schemas"]["PathSegment"];
        IfNoneMatch: string;
        /** @description The `continue` value of the page before. */
        "ListPaging.continue": string;
        /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
        "ListPaging.limit": number;
        /** @description Only this container; every container of the pod when absent. */
        "LogOptions.container": string;
        /** @description `false`: the stream ends where the log ends now. */
        "LogOptions.follow": string;
        /** @description `true`: the run before the current one. */
        "LogOptions.previous": string;
        /** @description Only lines of the last so many seconds. */
        "LogOptions.sinceSeconds": string;
        /** @description Only lines since this moment, RFC 3339. */
        "LogOptions.sinceTime": string;
        /** @description The last so many lines of each container; all when absent. */
        "LogOptions.tailLines": string;
        /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
        NamespaceFilter: components["schemas"]["NamespaceNames"];
        /** @description The object's name. */
        "NamespacedObject.name": components["schemas"]["PathSegment"];
        /** @description The object's namespace. */
        "NamespacedObject.namespace": components["schemas"]["NamespaceName"];
        /** @description The same for clients that cannot set headers. */
        "ResumePosition.lastEventId": string;
        /** @description The id of the last block that was seen. */
        "ResumePosition.lastEventIdHeader": string;
        /** @description Only objects whose labels match, in Kubernetes' selector notation. */
        SelectorFilter: string;
        /** @description Only this namespace; all when absent or empty. */
        WatchNamespace: string;
        /** @description `false` leaves `metadata.managedFields` out. */
        "YamlOptions.managedFields": boolean;
        /**
         * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
         *     what is no Secret it changes nothing.
         */
        "YamlOptions.values": "shown" | "withheld";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAudit: {
        parameters: {
            query?: {
                /** @description The subject. Replaced by the caller's own in scope `self`. */
                actor?: components["parameters"]["AuditFilter.actor"];
                verb?: components["parameters"]["AuditFilter.verb"];
                outcome?: components["parameters"]["AuditFilter.outcome"];
                cluster?: components["parameters"]["AuditFilter.cluster"];
                namespace?: components["parameters"]["AuditFilter.namespace"];
                name?: components["parameters"]["AuditFilter.name"];
                request_id?: components["parameters"]["AuditFilter.request_id"];
                /** @description Not before this moment. */
                from?: components["parameters"]["AuditFilter.from"];
                /** @description Before this moment. */
                to?: components["parameters"]["AuditFilter.to"];
                /** @description `false` leaves out the intents of operations whose outcome is recorded. */
                intents?: components["parameters"]["AuditFilter.intents"];
                /** @description 50 when absent or 0; at most 500. */
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    "X-Audit-Scope"?: "self" | "all";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
            503: components["responses"]["TextFailure503"];
        };
    };
    getAuditDensity: {
        parameters: {
            query?: {
                /** @description The subject. Replaced by the caller's own in scope `self`. */
                actor?: components["parameters"]["AuditFilter.actor"];
                verb?: components["parameters"]["AuditFilter.verb"];
                outcome?: components["parameters"]["AuditFilter.outcome"];
                cluster?: components["parameters"]["AuditFilter.cluster"];
                namespace?: components["parameters"]["AuditFilter.namespace"];
                name?: components["parameters"]["AuditFilter.name"];
                request_id?: components["parameters"]["AuditFilter.request_id"];
                /** @description Not before this moment. */
                from?: components["parameters"]["AuditFilter.from"];
                /** @description Before this moment. */
                to?: components["parameters"]["AuditFilter.to"];
                /** @description `false` leaves out the intents of operations whose outcome is recorded. */
                intents?: components["parameters"]["AuditFilter.intents"];
                buckets?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    "X-Audit-Scope"?: "self" | "all";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDensity"];
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
            503: components["responses"]["TextFailure503"];
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /** @description The subject. Replaced by the caller's own in scope `self`. */
                actor?: components["parameters"]["AuditFilter.actor"];
                verb?: components["parameters"]["AuditFilter.verb"];
                outcome?: components["parameters"]["AuditFilter.outcome"];
                cluster?: components["parameters"]["AuditFilter.cluster"];
                namespace?: components["parameters"]["AuditFilter.namespace"];
                name?: components["parameters"]["AuditFilter.name"];
                request_id?: components["parameters"]["AuditFilter.request_id"];
                /** @description Not before this moment. */
                from?: components["parameters"]["AuditFilter.from"];
                /** @description Before this moment. */
                to?: components["parameters"]["AuditFilter.to"];
                /** @description `false` leaves out the intents of operations whose outcome is recorded. */
                intents?: components["parameters"]["AuditFilter.intents"];
                format?: "csv" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    "X-Audit-Scope"?: "self" | "all";
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/jsonl": string;
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
            503: components["responses"]["TextFailure503"];
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
            503: components["responses"]["TextFailure503"];
        };
    };
    receiveLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["BackChannelLogout"];
            };
        };
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            413: components["responses"]["TextFailure413"];
            415: components["responses"]["TextFailure415"];
            429: components["responses"]["TextFailure429"];
            500: components["responses"]["TextFailure500"];
        };
    };
    finishLogin: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
                error?: string;
                error_description?: string;
                /** @description The issuer (RFC 9207). */
                iss?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browser goes on elsewhere; cookies come with the answer. */
            302: {
                headers: {
                    location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["StatusOrTextFailure400"];
            401: components["responses"]["StatusOrTextFailure401"];
            403: components["responses"]["StatusOrTextFailure403"];
            404: components["responses"]["TextFailure404"];
            429: components["responses"]["TextFailure429"];
            500: components["responses"]["StatusOrTextFailure500"];
            502: components["responses"]["StatusOrTextFailure502"];
            503: components["responses"]["StatusOrTextFailure503"];
        };
    };
    getAuthConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthConfig"];
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
        };
    };
    showLoggedOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that needs no session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
        };
    };
    startLogin: {
        parameters: {
            query?: {
                /** @description Where to go afterwards: a path of this server. Anything else is taken as `/`. */
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browser goes on elsewhere; cookies come with the answer. */
            302: {
                headers: {
                    location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["StatusOrTextFailure400"];
            401: components["responses"]["StatusOrTextFailure401"];
            403: components["responses"]["StatusOrTextFailure403"];
            404: components["responses"]["TextFailure404"];
            429: components["responses"]["TextFailure429"];
            500: components["responses"]["StatusOrTextFailure500"];
            502: components["responses"]["StatusOrTextFailure502"];
            503: components["responses"]["StatusOrTextFailure503"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browser goes on elsewhere; cookies come with the answer. */
            302: {
                headers: {
                    location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["StatusOrTextFailure400"];
            401: components["responses"]["StatusOrTextFailure401"];
            403: components["responses"]["StatusOrTextFailure403"];
            404: components["responses"]["TextFailure404"];
            429: components["responses"]["TextFailure429"];
            500: components["responses"]["StatusOrTextFailure500"];
            502: components["responses"]["StatusOrTextFailure502"];
            503: components["responses"]["StatusOrTextFailure503"];
        };
    };
    logoutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browser goes on elsewhere; cookies come with the answer. */
            302: {
                headers: {
                    location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["StatusOrTextFailure400"];
            401: components["responses"]["StatusOrTextFailure401"];
            403: components["responses"]["StatusOrTextFailure403"];
            404: components["responses"]["TextFailure404"];
            429: components["responses"]["TextFailure429"];
            500: components["responses"]["StatusOrTextFailure500"];
            502: components["responses"]["StatusOrTextFailure502"];
            503: components["responses"]["StatusOrTextFailure503"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessions"];
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PathSegment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
        };
    };
    listAccessTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokens"];
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
        };
    };
    createAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccessToken"];
            };
        };
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAccessToken"];
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            413: components["responses"]["TextFailure413"];
            415: components["responses"]["TextFailure415"];
            429: components["responses"]["TextFailure429"];
            500: components["responses"]["TextFailure500"];
            503: components["responses"]["TextFailure503"];
        };
    };
    revokeAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PathSegment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
        };
    };
    listClusters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterInfoList"];
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
        };
    };
    listAttention: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttentionList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    recordBulkDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkDownload"];
            };
        };
        responses: {
            /** @description The answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            413: components["responses"]["TextFailure413"];
            415: components["responses"]["TextFailure415"];
            500: components["responses"]["TextFailure500"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["TextFailure503"];
            504: components["responses"]["TextFailure504"];
        };
    };
    checkAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessChecks"];
            };
        };
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessResults"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            413: components["responses"]["TextFailure413"];
            415: components["responses"]["StatusOrTextFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listClusterRoleBindings: {
        parameters: {
            query?: {
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterRoleBindingRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchClusterRoleBindings: {
        parameters: {
            query?: {
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ClusterRoleBindingRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getClusterRoleBinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterRoleBindingDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listClusterRoleBindingEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainClusterRoleBinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listClusterRoleBindingRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getClusterRoleBindingYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listClusterRoles: {
        parameters: {
            query?: {
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterRoleRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchClusterRoles: {
        parameters: {
            query?: {
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ClusterRoleRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getClusterRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterRoleDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listClusterRoleEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainClusterRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listClusterRoleRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getClusterRoleYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listConfigMaps: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigMapRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchConfigMaps: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ConfigMapRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getConfigMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigMapDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listConfigMapEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainConfigMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listConfigMapRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getConfigMapYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listCustomResourceDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomResourceDefinitionList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listCronJobs: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CronJobRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchCronJobs: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["CronJobRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getCronJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CronJobDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listCronJobEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainCronJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    streamCronJobLogs: {
        parameters: {
            query?: {
                /** @description Only this container; every container of the pod when absent. */
                container?: components["parameters"]["LogOptions.container"];
                /** @description The last so many lines of each container; all when absent. */
                tailLines?: components["parameters"]["LogOptions.tailLines"];
                /** @description Only lines of the last so many seconds. */
                sinceSeconds?: components["parameters"]["LogOptions.sinceSeconds"];
                /** @description Only lines since this moment, RFC 3339. */
                sinceTime?: components["parameters"]["LogOptions.sinceTime"];
                /** @description `true`: the run before the current one. */
                previous?: components["parameters"]["LogOptions.previous"];
                /** @description `false`: the stream ends where the log ends now. */
                follow?: components["parameters"]["LogOptions.follow"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LogEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listCronJobRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getCronJobYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listCustomResources: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
                /** @description `true` adds the columns of higher priority. */
                wide?: boolean;
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description API group of the definition. */
                group: components["parameters"]["CustomResourceScope.group"];
                version: components["parameters"]["CustomResourceScope.version"];
                /** @description Kubernetes' plural. */
                plural: components["parameters"]["CustomResourceScope.plural"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomResourceList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getCustomResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description API group of the definition. */
                group: components["parameters"]["CustomResourceScope.group"];
                version: components["parameters"]["CustomResourceScope.version"];
                /** @description Kubernetes' plural. */
                plural: components["parameters"]["CustomResourceScope.plural"];
                /** @description The object's namespace; `_` for a cluster-scoped object. */
                namespace: components["parameters"]["CustomObject.namespace"];
                name: components["parameters"]["CustomObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomResourceDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listCustomResourceEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description API group of the definition. */
                group: components["parameters"]["CustomResourceScope.group"];
                version: components["parameters"]["CustomResourceScope.version"];
                /** @description Kubernetes' plural. */
                plural: components["parameters"]["CustomResourceScope.plural"];
                /** @description The object's namespace; `_` for a cluster-scoped object. */
                namespace: components["parameters"]["CustomObject.namespace"];
                name: components["parameters"]["CustomObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getCustomResourceYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description API group of the definition. */
                group: components["parameters"]["CustomResourceScope.group"];
                version: components["parameters"]["CustomResourceScope.version"];
                /** @description Kubernetes' plural. */
                plural: components["parameters"]["CustomResourceScope.plural"];
                /** @description The object's namespace; `_` for a cluster-scoped object. */
                namespace: components["parameters"]["CustomObject.namespace"];
                name: components["parameters"]["CustomObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listDaemonSets: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaemonSetRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchDaemonSets: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["DaemonSetRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getDaemonSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaemonSetDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listDaemonSetEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainDaemonSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    streamDaemonSetLogs: {
        parameters: {
            query?: {
                /** @description Only this container; every container of the pod when absent. */
                container?: components["parameters"]["LogOptions.container"];
                /** @description The last so many lines of each container; all when absent. */
                tailLines?: components["parameters"]["LogOptions.tailLines"];
                /** @description Only lines of the last so many seconds. */
                sinceSeconds?: components["parameters"]["LogOptions.sinceSeconds"];
                /** @description Only lines since this moment, RFC 3339. */
                sinceTime?: components["parameters"]["LogOptions.sinceTime"];
                /** @description `true`: the run before the current one. */
                previous?: components["parameters"]["LogOptions.previous"];
                /** @description `false`: the stream ends where the log ends now. */
                follow?: components["parameters"]["LogOptions.follow"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LogEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listDaemonSetRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getDaemonSetYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listDeployments: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchDeployments: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["DeploymentRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listDeploymentEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    streamDeploymentLogs: {
        parameters: {
            query?: {
                /** @description Only this container; every container of the pod when absent. */
                container?: components["parameters"]["LogOptions.container"];
                /** @description The last so many lines of each container; all when absent. */
                tailLines?: components["parameters"]["LogOptions.tailLines"];
                /** @description Only lines of the last so many seconds. */
                sinceSeconds?: components["parameters"]["LogOptions.sinceSeconds"];
                /** @description Only lines since this moment, RFC 3339. */
                sinceTime?: components["parameters"]["LogOptions.sinceTime"];
                /** @description `true`: the run before the current one. */
                previous?: components["parameters"]["LogOptions.previous"];
                /** @description `false`: the stream ends where the log ends now. */
                follow?: components["parameters"]["LogOptions.follow"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LogEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listDeploymentRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getDeploymentYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listEndpointSlices: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointSliceRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchEndpointSlices: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["EndpointSliceRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getEndpointSlice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointSliceDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listEndpointSliceEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainEndpointSlice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listEndpointSliceRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getEndpointSliceYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchEvents: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ClusterEventWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listHorizontalPodAutoscalers: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HorizontalPodAutoscalerRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchHorizontalPodAutoscalers: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["HorizontalPodAutoscalerRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getHorizontalPodAutoscaler: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HorizontalPodAutoscalerDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listHorizontalPodAutoscalerEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainHorizontalPodAutoscaler: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listHorizontalPodAutoscalerRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getHorizontalPodAutoscalerYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listIngressClasses: {
        parameters: {
            query?: {
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngressClassRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchIngressClasses: {
        parameters: {
            query?: {
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["IngressClassRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getIngressClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngressClassDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listIngressClassEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainIngressClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listIngressClassRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getIngressClassYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listIngresses: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngressRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchIngresses: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["IngressRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getIngress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngressDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listIngressEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainIngress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listIngressRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getIngressYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchJobs: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["JobRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listJobEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    streamJobLogs: {
        parameters: {
            query?: {
                /** @description Only this container; every container of the pod when absent. */
                container?: components["parameters"]["LogOptions.container"];
                /** @description The last so many lines of each container; all when absent. */
                tailLines?: components["parameters"]["LogOptions.tailLines"];
                /** @description Only lines of the last so many seconds. */
                sinceSeconds?: components["parameters"]["LogOptions.sinceSeconds"];
                /** @description Only lines since this moment, RFC 3339. */
                sinceTime?: components["parameters"]["LogOptions.sinceTime"];
                /** @description `true`: the run before the current one. */
                previous?: components["parameters"]["LogOptions.previous"];
                /** @description `false`: the stream ends where the log ends now. */
                follow?: components["parameters"]["LogOptions.follow"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LogEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listJobRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getJobYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listLimitRanges: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitRangeRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchLimitRanges: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LimitRangeRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getLimitRange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitRangeDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listLimitRangeEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainLimitRange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listLimitRangeRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getLimitRangeYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listNamespaces: {
        parameters: {
            query?: {
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchNamespaces: {
        parameters: {
            query?: {
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["NamespaceRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listNamespaceEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listNamespaceRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getNamespaceYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listNetworkPolicies: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkPolicyRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchNetworkPolicies: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["NetworkPolicyRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getNetworkPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkPolicyDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listNetworkPolicyEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainNetworkPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listNetworkPolicyRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getNetworkPolicyYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listNodes: {
        parameters: {
            query?: {
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchNodes: {
        parameters: {
            query?: {
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["NodeRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listNodeEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getNodeMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeMetrics"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listNodeRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getNodeYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getKubernetesOpenApi: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API server's document, unchanged. */
            200: {
                headers: {
                    /** @description `private, max-age=3600` */
                    "Cache-Control"?: string;
                    /** @description The API server's own tag. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The document has not changed since the caller's copy. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getKubernetesCoreOpenApi: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                version: components["schemas"]["PathSegment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API server's document, unchanged. */
            200: {
                headers: {
                    /** @description `private, max-age=3600` */
                    "Cache-Control"?: string;
                    /** @description The API server's own tag. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The document has not changed since the caller's copy. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getKubernetesGroupOpenApi: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                group: components["schemas"]["PathSegment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API server's document, unchanged. */
            200: {
                headers: {
                    /** @description `private, max-age=3600` */
                    "Cache-Control"?: string;
                    /** @description The API server's own tag. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The document has not changed since the caller's copy. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getKubernetesVersionOpenApi: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                group: components["schemas"]["PathSegment"];
                version: components["schemas"]["PathSegment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API server's document, unchanged. */
            200: {
                headers: {
                    /** @description `private, max-age=3600` */
                    "Cache-Control"?: string;
                    /** @description The API server's own tag. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The document has not changed since the caller's copy. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getKubernetesRootOpenApi: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                document: components["schemas"]["PathSegment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API server's document, unchanged. */
            200: {
                headers: {
                    /** @description `private, max-age=3600` */
                    "Cache-Control"?: string;
                    /** @description The API server's own tag. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The document has not changed since the caller's copy. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPodDisruptionBudgets: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PodDisruptionBudgetRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchPodDisruptionBudgets: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["PodDisruptionBudgetRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getPodDisruptionBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PodDisruptionBudgetDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPodDisruptionBudgetEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainPodDisruptionBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPodDisruptionBudgetRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getPodDisruptionBudgetYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPods: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PodRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchPods: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["PodRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getPod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PodDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPodEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    execPod: {
        parameters: {
            query?: {
                /** @description The container; the pod's default one when absent. */
                container?: string;
                /** @description base64url of a JSON array of strings; bash, else sh, when absent. */
                command?: string;
                /** @description Everything but `false` asks for a terminal. */
                tty?: string;
                /**
                 * @description `frame` asks for refusals as an `error` frame after the upgrade (4xx of this operation, but for a malformed name and
                 *     a refused Origin): browsers cannot read a failed answer to an upgrade.
                 */
                refusals?: string;
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Informational */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ExecRefusalBodyFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["ExecRefusalBodyFailure403"];
            404: components["responses"]["ExecRefusalBodyFailure404"];
            429: components["responses"]["ExecRefusalBodyFailure429"];
            500: components["responses"]["ExecRefusalBodyFailure500"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["TextFailure503"];
            504: components["responses"]["TextFailure504"];
        };
    };
    explainPod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    streamPodLogs: {
        parameters: {
            query?: {
                /** @description Only this container; every container of the pod when absent. */
                container?: components["parameters"]["LogOptions.container"];
                /** @description The last so many lines of each container; all when absent. */
                tailLines?: components["parameters"]["LogOptions.tailLines"];
                /** @description Only lines of the last so many seconds. */
                sinceSeconds?: components["parameters"]["LogOptions.sinceSeconds"];
                /** @description Only lines since this moment, RFC 3339. */
                sinceTime?: components["parameters"]["LogOptions.sinceTime"];
                /** @description `true`: the run before the current one. */
                previous?: components["parameters"]["LogOptions.previous"];
                /** @description `false`: the stream ends where the log ends now. */
                follow?: components["parameters"]["LogOptions.follow"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LogEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getPodMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PodMetrics"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPodRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getPodYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPriorityClasses: {
        parameters: {
            query?: {
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityClassRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchPriorityClasses: {
        parameters: {
            query?: {
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["PriorityClassRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getPriorityClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityClassDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPriorityClassEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainPriorityClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPriorityClassRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getPriorityClassYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPersistentVolumeClaims: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersistentVolumeClaimRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchPersistentVolumeClaims: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["PersistentVolumeClaimRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getPersistentVolumeClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersistentVolumeClaimDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPersistentVolumeClaimEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainPersistentVolumeClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPersistentVolumeClaimRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getPersistentVolumeClaimYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPersistentVolumes: {
        parameters: {
            query?: {
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersistentVolumeRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchPersistentVolumes: {
        parameters: {
            query?: {
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["PersistentVolumeRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getPersistentVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersistentVolumeDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPersistentVolumeEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainPersistentVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listPersistentVolumeRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getPersistentVolumeYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listReplicaSets: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplicaSetRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchReplicaSets: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ReplicaSetRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getReplicaSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplicaSetDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listReplicaSetEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainReplicaSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    streamReplicaSetLogs: {
        parameters: {
            query?: {
                /** @description Only this container; every container of the pod when absent. */
                container?: components["parameters"]["LogOptions.container"];
                /** @description The last so many lines of each container; all when absent. */
                tailLines?: components["parameters"]["LogOptions.tailLines"];
                /** @description Only lines of the last so many seconds. */
                sinceSeconds?: components["parameters"]["LogOptions.sinceSeconds"];
                /** @description Only lines since this moment, RFC 3339. */
                sinceTime?: components["parameters"]["LogOptions.sinceTime"];
                /** @description `true`: the run before the current one. */
                previous?: components["parameters"]["LogOptions.previous"];
                /** @description `false`: the stream ends where the log ends now. */
                follow?: components["parameters"]["LogOptions.follow"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LogEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listReplicaSetRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getReplicaSetYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listResourceQuotas: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceQuotaRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchResourceQuotas: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ResourceQuotaRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getResourceQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceQuotaDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listResourceQuotaEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainResourceQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listResourceQuotaRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getResourceQuotaYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listRoleBindings: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleBindingRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchRoleBindings: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["RoleBindingRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getRoleBinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleBindingDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listRoleBindingEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainRoleBinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listRoleBindingRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getRoleBindingYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchRoles: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["RoleRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listRoleEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listRoleRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getRoleYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listRuntimeClasses: {
        parameters: {
            query?: {
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuntimeClassRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchRuntimeClasses: {
        parameters: {
            query?: {
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["RuntimeClassRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getRuntimeClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuntimeClassDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listRuntimeClassEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainRuntimeClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listRuntimeClassRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getRuntimeClassYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    searchObjects: {
        parameters: {
            query?: {
                /** @description What to look for; nothing is found for an empty text. */
                q?: string;
                /** @description Which kinds, separated by commas: pods, deployments, statefulsets, daemonsets, services, configmaps, secrets, namespaces. All when none is known. */
                kinds?: string;
                /** @description At most this many of each kind; 10 when absent or not a positive number, never more than 100. */
                limit?: string;
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResults"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listSecrets: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchSecrets: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SecretRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    revealSecretValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
                key: components["schemas"]["PathSegment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description `attachment`, with the key as the file's name. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listSecretEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listSecretRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getSecretYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listServiceAccounts: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccountRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchServiceAccounts: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ServiceAccountRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccountDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listServiceAccountEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listServiceAccountRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getServiceAccountYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchServices: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ServiceRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listServiceEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listServiceRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getServiceYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listStatefulSets: {
        parameters: {
            query?: {
                /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
                namespace?: components["parameters"]["NamespaceFilter"];
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatefulSetRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchStatefulSets: {
        parameters: {
            query?: {
                /** @description Only this namespace; all when absent or empty. */
                namespace?: components["parameters"]["WatchNamespace"];
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StatefulSetRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getStatefulSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatefulSetDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listStatefulSetEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainStatefulSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    streamStatefulSetLogs: {
        parameters: {
            query?: {
                /** @description Only this container; every container of the pod when absent. */
                container?: components["parameters"]["LogOptions.container"];
                /** @description The last so many lines of each container; all when absent. */
                tailLines?: components["parameters"]["LogOptions.tailLines"];
                /** @description Only lines of the last so many seconds. */
                sinceSeconds?: components["parameters"]["LogOptions.sinceSeconds"];
                /** @description Only lines since this moment, RFC 3339. */
                sinceTime?: components["parameters"]["LogOptions.sinceTime"];
                /** @description `true`: the run before the current one. */
                previous?: components["parameters"]["LogOptions.previous"];
                /** @description `false`: the stream ends where the log ends now. */
                follow?: components["parameters"]["LogOptions.follow"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LogEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listStatefulSetRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getStatefulSetYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's namespace. */
                namespace: components["parameters"]["NamespacedObject.namespace"];
                /** @description The object's name. */
                name: components["parameters"]["NamespacedObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listStorageClasses: {
        parameters: {
            query?: {
                /** @description Only objects whose labels match, in Kubernetes' selector notation. */
                labelSelector?: components["parameters"]["SelectorFilter"];
                /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
                limit?: components["parameters"]["ListPaging.limit"];
                /** @description The `continue` value of the page before. */
                continue?: components["parameters"]["ListPaging.continue"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageClassRowList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    watchStorageClasses: {
        parameters: {
            query?: {
                /** @description The same for clients that cannot set headers. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventId"];
            };
            header?: {
                /** @description The id of the last block that was seen. */
                "Last-Event-ID"?: components["parameters"]["ResumePosition.lastEventIdHeader"];
            };
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of server-sent events. The schema is that of one block: its `event:`, its `id:` and its `data:` as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["StorageClassRowWatchEvent"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getStorageClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageClassDetail"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listStorageClassEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterEventList"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    explainStorageClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    listStorageClassRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedObjects"];
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getStorageClassYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions.managedFields"];
                /**
                 * @description `withheld` says of each value of a Secret how long it is, in its place: nothing is revealed, and nothing recorded. For
                 *     what is no Secret it changes nothing.
                 */
                values?: components["parameters"]["YamlOptions.values"];
            };
            header?: never;
            path: {
                /** @description The cluster's name in the registry. */
                cluster: components["parameters"]["ClusterScope"];
                /** @description The object's name. */
                name: components["parameters"]["ClusterObject.name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["StatusOrTextFailure400v2"];
            401: components["responses"]["StatusOrTextFailure401v2"];
            403: components["responses"]["StatusOrTextFailure403v2"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500v2"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503v2"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getFeatures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Features"];
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
        };
    };
    getFleet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetOverview"];
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
        };
    };
    openLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Informational */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            429: components["responses"]["TextFailure429"];
            500: components["responses"]["TextFailure500"];
            503: components["responses"]["TextFailure503"];
        };
    };
    getActor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
        };
    };
    listStreams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenStream"][];
                };
            };
            400: components["responses"]["TextFailure400"];
            401: components["responses"]["TextFailure401"];
            403: components["responses"]["TextFailure403"];
            404: components["responses"]["TextFailure404"];
            500: components["responses"]["TextFailure500"];
        };
    };
    checkHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A short text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
}
