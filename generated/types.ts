// Generated from spec/ by `npm run generate`. Do not edit.
export interface paths {
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
        /** @description A job of a CronJob, in the CronJob's detail. */
        ChildJob: {
            name: string;
            /** @description As in `JobRow`. */
            status: string;
            /** @description As in `JobRow`. */
            completions: string;
            startTime?: components["schemas"]["Timestamp"];
            completionTime?: components["schemas"]["Timestamp"];
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
            /** @description Present when the answer is incomplete: the namespaces that are missing and why. */
            gaps?: components["schemas"]["NamespaceGap"][];
        };
        /** @description The name of a cluster in the registry. */
        ClusterName: string;
        /** @description Where an operation on a cluster-scoped object acts. */
        ClusterObject: {
            /** @description The cluster's name in the registry. */
            cluster: components["schemas"]["ClusterName"];
            /** @description The object's name. */
            name: components["schemas"]["PathSegment"];
        };
        /** @description A condition of an object's status. */
        Condition: {
            type: string;
            /** @description `True`, `False` or `Unknown`. */
            status: string;
            reason?: string;
            message?: string;
            lastTransitionTime?: components["schemas"]["Timestamp"];
        };
        /** @description A container of a pod, with its state. */
        ContainerStatus: {
            name: string;
            /** @description As the pod's spec names it. */
            image: string;
            /** @enum {string} */
            state: "Running" | "Waiting" | "Terminated" | "Unknown";
            /** @description Why it waits or ended. */
            reason?: string;
            message?: string;
            ready: boolean;
            /** Format: int32 */
            restartCount: number;
            cpuRequest?: components["schemas"]["Quantity"];
            cpuLimit?: components["schemas"]["Quantity"];
            memoryRequest?: components["schemas"]["Quantity"];
            memoryLimit?: components["schemas"]["Quantity"];
        };
        /** @description What every detail carries beside its row's fields. */
        DetailMetadata: {
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
        };
        /** @description Headers that every failure carries. */
        FailureHeaders: Record<string, never>;
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
        /** @description Why a namespace is missing from a list. */
        NamespaceGap: {
            namespace: string;
            /**
             * @description The code of the failure.
             * @enum {string}
             */
            code: "denied" | "auth_failed" | "timeout" | "apiserver_unreachable" | "unknown";
            message: string;
        };
        /** @description A namespace's name (RFC 1123 label). */
        NamespaceName: string;
        /** @description One namespace or several, separated by commas. */
        NamespaceNames: string;
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
             * @description How often its containers were restarted.
             */
            restarts: number;
            annotations?: {
                [key: string]: string;
            };
            /** @description What must happen before the object is gone. */
            finalizers?: string[];
            hostIP?: string;
            qosClass?: string;
            conditions?: components["schemas"]["Condition"][];
            containers: components["schemas"]["ContainerStatus"][];
            initContainers?: components["schemas"]["ContainerStatus"][];
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
             * @description How often its containers were restarted.
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
        /** @description A quantity in Kubernetes' notation, such as `500m` or `1Gi`. */
        Quantity: string;
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
         * Format: date-time
         * @description A moment, RFC 3339 in UTC.
         */
        Timestamp: string;
    };
    responses: {
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
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A failure that is not the cluster's own: one sentence for people that says what, where and what to do. */
        StatusOrTextFailure503: {
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
    };
    parameters: {
        /** @description The cluster's name in the registry. */
        ClusterScope: components["schemas"]["ClusterName"];
        /** @description The `continue` value of the page before. */
        "ListPaging.continue": string;
        /** @description At most this many items; the answer's `continue` asks for the next ones. All items when absent. */
        "ListPaging.limit": number;
        /** @description Only this namespace, or these (`a,b`); all namespaces when absent or empty. */
        NamespaceFilter: components["schemas"]["NamespaceNames"];
        /** @description The object's name. */
        "NamespacedObject.name": components["schemas"]["PathSegment"];
        /** @description The object's namespace. */
        "NamespacedObject.namespace": components["schemas"]["NamespaceName"];
        /** @description Only objects whose labels match, in Kubernetes' selector notation. */
        SelectorFilter: string;
        /** @description `false` leaves `metadata.managedFields` out. */
        YamlOptions: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            400: components["responses"]["StatusOrTextFailure400"];
            401: components["responses"]["StatusOrTextFailure401"];
            403: components["responses"]["StatusOrTextFailure403"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503"];
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
            400: components["responses"]["StatusOrTextFailure400"];
            401: components["responses"]["StatusOrTextFailure401"];
            403: components["responses"]["StatusOrTextFailure403"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503"];
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
            400: components["responses"]["StatusOrTextFailure400"];
            401: components["responses"]["StatusOrTextFailure401"];
            403: components["responses"]["StatusOrTextFailure403"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503"];
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
            400: components["responses"]["StatusOrTextFailure400"];
            401: components["responses"]["StatusOrTextFailure401"];
            403: components["responses"]["StatusOrTextFailure403"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503"];
            504: components["responses"]["StatusOrTextFailure504"];
        };
    };
    getPodYaml: {
        parameters: {
            query?: {
                /** @description `false` leaves `metadata.managedFields` out. */
                managedFields?: components["parameters"]["YamlOptions"];
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
            400: components["responses"]["StatusOrTextFailure400"];
            401: components["responses"]["StatusOrTextFailure401"];
            403: components["responses"]["StatusOrTextFailure403"];
            404: components["responses"]["StatusOrTextFailure404"];
            405: components["responses"]["StatusFailure405"];
            406: components["responses"]["StatusFailure406"];
            409: components["responses"]["StatusFailure409"];
            410: components["responses"]["StatusFailure410"];
            415: components["responses"]["StatusFailure415"];
            422: components["responses"]["StatusFailure422"];
            429: components["responses"]["StatusOrTextFailure429"];
            500: components["responses"]["StatusOrTextFailure500"];
            502: components["responses"]["TextFailure502"];
            503: components["responses"]["StatusOrTextFailure503"];
            504: components["responses"]["StatusOrTextFailure504"];
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
